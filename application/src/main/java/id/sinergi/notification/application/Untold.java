package id.sinergi.notification.application;

import id.sinergi.notification.api.HappeningRef;
import id.sinergi.notification.api.UntoldRow;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** What administrators see and do of what could not be told. */
@Stateless
public class Untold {
    private static final int MOST = 100;

    @Inject
    Happenings happenings;

    @Inject
    Event<NoticesDue> due;

    /** An administrator looks at what was given up, the oldest first. */
    @Permit(Permission.MAIL_READ)
    public List<UntoldRow> list() {
        return happenings.givenUp(MOST);
    }

    /**
     * An administrator has something told again, from the beginning.
     *
     * @throws NotFound when nothing of that reference was given up
     */
    @Permit(Permission.MAIL_MANAGE)
    public void tellAgain(HappeningRef happening) {
        if (!happenings.takeUp(happening.id())) {
            throw new NotFound(happening.value());
        }
        due.fire(new NoticesDue());
    }
}
