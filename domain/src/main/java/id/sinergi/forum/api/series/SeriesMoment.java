package id.sinergi.forum.api.series;

import id.sinergi.forum.api.ForumRow;
import java.time.LocalDate;

/**
 * A point in the history of a series: an edition, or a time without one.
 *
 * @param from the day of the edition, or the first due day meant
 * @param until the last due day meant; the same day for everything but a gap or what is overdue
 * @param dues how many due days passed without an edition; 0 for an edition and for the day that comes next
 * @param edition null where there was none
 */
public record SeriesMoment(MomentKind kind, LocalDate from, LocalDate until, int dues, ForumRow edition) {
    /** What happened, or is going to happen. */
    public enum MomentKind {
        /** The next day by which an edition has to be held. */
        NEXT_DUE,
        /** Due days have passed since the last edition. */
        OVERDUE,
        /** An edition is planned. */
        PLANNED,
        HELD,
        /** An edition was called off. */
        CANCELLED,
        /** Due days passed before somebody held another edition. */
        GAP
    }
}
