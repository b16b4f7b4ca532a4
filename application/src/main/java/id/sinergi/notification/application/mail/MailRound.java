package id.sinergi.notification.application.mail;

import id.sinergi.notification.application.mail.LetterWriter.Written;
import id.sinergi.notification.application.mail.Outcome.Kind;
import id.sinergi.shared.application.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sends what is due, one mail after the other, on the one node that holds the lease. The lease is renewed before each
 * mail and runs out by itself when the node goes away.
 */
@ApplicationScoped
public class MailRound {
    static final String LEASE = "mail";
    static final Duration HELD = Duration.ofMinutes(2);
    private static final System.Logger LOG = System.getLogger(MailRound.class.getName());

    private final String node = UUID.randomUUID().toString();
    private final AtomicBoolean going = new AtomicBoolean();

    @Inject
    MailSettings settings;

    @Inject
    MailSending sending;

    @Inject
    WritingDesk desk;

    @Inject
    Post post;

    @Inject
    Leases leases;

    @Inject
    Clock clock;

    /** Until nothing is due, the server cannot be reached, or another node has taken over. */
    public void go() {
        Optional<LetterWriter> writer = desk.writer();
        if (settings.isOn() && writer.isPresent() && going.compareAndSet(false, true)) {
            try {
                go(writer.get());
            } finally {
                going.set(false);
            }
        }
    }

    private void go(LetterWriter writer) {
        int sent = 0;
        while (isOurs() && sendsNext(writer)) {
            sent++;
        }
        leases.release(LEASE, node);
        if (sent > 0) {
            LOG.log(System.Logger.Level.INFO, "{0} mails done with", sent);
        }
    }

    private boolean isOurs() {
        Instant now = clock.instant();
        return leases.take(LEASE, node, now, now.plus(HELD));
    }

    private boolean sendsNext(LetterWriter writer) {
        Optional<MailTask> next = sending.begin();
        if (next.isEmpty()) {
            return false;
        }
        MailTask task = next.get();
        if (task.notices().isEmpty()) {
            return true;
        }
        Written written = writer.write(task.notices(), task.replies(), task.language());
        Outcome outcome = post.send(new Letter(task.mail(), task.address(), written.subject(), written.text()));
        sending.end(task.mail(), outcome);
        if (outcome.kind() == Kind.UNREACHED) {
            LOG.log(System.Logger.Level.WARNING, "The mail server cannot be used: {0}", outcome.answer());
        }
        return outcome.kind() != Kind.UNREACHED;
    }
}
