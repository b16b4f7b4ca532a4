package id.sinergi.notification.application.calendar;

import id.sinergi.notification.api.calendar.FeedRow;
import java.util.List;
import java.util.UUID;

/** Secret addresses to be looked at, always those of one account. */
public interface FeedRows {
    /** The own calendar first, then the series by their references. */
    List<FeedRow> list(UUID account);
}
