package id.sinergi.notification.application;

import static id.sinergi.shared.api.Permission.OWN_NOTICE;

import id.sinergi.notification.api.NoticeRef;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What people do with their own notices. */
@Stateless
public class NoticeReading {
    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * Somebody has seen one; seeing it again changes nothing.
     *
     * @throws NotFound when they have none of that reference
     */
    @Permit(OWN_NOTICE)
    public void read(NoticeRef notice) {
        if (!notices.read(CurrentCaller.get().account(), notice.id(), clock.instant())) {
            throw new NotFound(notice.value());
        }
    }

    /** Somebody has seen this one and whatever came before it; what came meanwhile stays new. */
    @Permit(OWN_NOTICE)
    public void readUntil(NoticeRef newest) {
        notices.readUntil(CurrentCaller.get().account(), newest.id(), clock.instant());
    }
}
