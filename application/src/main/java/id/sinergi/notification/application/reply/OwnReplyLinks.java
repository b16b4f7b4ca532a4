package id.sinergi.notification.application.reply;

import id.sinergi.notification.domain.reply.ReplyLinks;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What people do with the links by which their invitations are answered. */
@Stateless
public class OwnReplyLinks {
    @Inject
    ReplyLinks links;

    @Inject
    Clock clock;

    /** Somebody looks how many links of theirs still work. */
    @Permit(Permission.OWN_NOTICE)
    public int count() {
        return links.count(CurrentCaller.get().account(), clock.instant());
    }

    /** Somebody takes all of them away, because a mail or a calendar may have come into other hands. */
    @Permit(Permission.OWN_ACCOUNT)
    public void revokeAll() {
        links.revokeAll(CurrentCaller.get().account(), clock.instant());
    }
}
