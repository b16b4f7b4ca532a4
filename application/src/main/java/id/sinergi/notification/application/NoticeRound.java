package id.sinergi.notification.application;

import id.sinergi.notification.application.mail.MailRound;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;

/**
 * Tells what has happened, each thing in a transaction of its own, until there is nothing left. Begun when the
 * transaction that noted something has succeeded, and by a clock for what was left behind.
 */
@ApplicationScoped
class NoticeRound {
    private static final System.Logger LOG = System.getLogger(NoticeRound.class.getName());
    private static final int MOST = 1000;
    private static final int LONGEST = 10_000;

    @Inject
    NoticeDelivery delivery;

    @Inject
    MailRound mails;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    /** Besides what the caller waits for. */
    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesDue due) {
        try {
            executor.execute(() -> CurrentCaller.run(Caller.SYSTEM, this::go));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.INFO, "Notices wait for the clock", e);
        }
    }

    void go() {
        tell();
        mails.go();
    }

    private void tell() {
        for (int told = 0; told < LONGEST; told++) {
            try {
                if (delivery.deliver(MOST).isEmpty()) {
                    return;
                }
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Something could not be told", e);
                delivery.postpone(MOST);
            }
        }
    }
}
