package id.sinergi.notification.application;

import id.sinergi.forum.api.news.ComingDay;
import id.sinergi.notification.api.NoticeKind;
import java.time.Instant;

/** Of what people have been reminded. */
public interface Reminders {
    /** Notes that they are reminded now; false when they have been, of the same day. */
    boolean raise(NoticeKind kind, ComingDay coming, Instant at);
}
