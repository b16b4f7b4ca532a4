package id.sinergi.forum.api.calendar;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What belongs into somebody's calendar; never more than that person may see. Each list is one query. */
public interface CalendarDirectory {
    /** So many entries at most, the latest ones. */
    int MOST = 2_000;

    /** Forums that the person's agency hosts, is invited to or took part in; all of them for who only reads. */
    List<CalendarForum> forums(Caller person, Instant since);

    /** The editions of a series, planned, announced, held or cancelled. */
    List<CalendarForum> editions(ForumSeriesRef series, Caller person);

    /** What the person's agency still has to do by some day. */
    List<CalendarDeadline> deadlines(Caller person, LocalDate since);

    /** What a series is called; empty when there is none of that reference. */
    Optional<Bilingual> name(ForumSeriesRef series);
}
