package id.sinergi.forum.api.brief;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.shared.api.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an agency has to know before the next edition of a series.
 *
 * @param since the last edition that took place
 * @param from when the record of that edition was closed, or where it still is open, when the edition ended; what was
 *     recorded later counts as since
 * @param next the edition that is to come; null while there is none
 * @param decided what that edition decided for the agency
 * @param done how far the agency's decisions, of all editions, have been carried out since
 * @param reported what the agency said it has done since, and what was said of that
 * @param overdue what the agency should have done already, of all editions
 * @param changes what was reworded, given to somebody else or taken out since
 * @param corrections to the minutes of all editions, proposed or decided since
 */
public record SeriesBrief(
        ForumLabel series,
        AgencyLabel agency,
        LocalDate day,
        Edition since,
        Instant from,
        Edition next,
        List<DecisionRow> decided,
        List<Step> done,
        List<Reported> reported,
        List<DecisionRow> overdue,
        List<Change> changes,
        List<CorrectionNote> corrections) {

    /** An edition of the series. */
    public record Edition(String ref, Bilingual name, ForumTime time, String city) {}

    /**
     * A step of a decision's follow-up.
     *
     * @param reason null where nothing had to be explained
     */
    public record Step(
            String ref, Bilingual text, DecisionStatus before, DecisionStatus after, String reason, Instant at) {}

    /**
     * A report of the agency's.
     *
     * @param ref of the follow-up it belongs to
     * @param confirmed null while the host has not looked at it
     * @param reason why it was sent back; else null
     * @param at when it was sent, or judged if that was later
     */
    public record Reported(String ref, Bilingual task, String text, Boolean confirmed, String reason, Instant at) {}

    /**
     * Something that is not as it was.
     *
     * @param before what it said before
     * @param after what it said from then on; null where it is gone
     * @param dueBefore null where no date was agreed
     * @param dueAfter null where no date is agreed any more
     */
    public record Change(
            ChangeKind kind,
            String ref,
            Bilingual before,
            Bilingual after,
            LocalDate dueBefore,
            LocalDate dueAfter,
            Instant at) {}

    /** What became of a decision. */
    public enum ChangeKind {
        REWORDED,
        /** Due on another day. */
        MOVED,
        /** The agency has to act now, and had not before. */
        GIVEN,
        /** The agency does not have to act any more. */
        TAKEN,
        /** No longer on record. */
        DELETED
    }

    /** A correction of minutes. */
    public record CorrectionNote(String ref, String forum, CorrectionStatus status, String reason, Instant at) {
        /** Its number among the corrections of its forum. */
        public String number() {
            return ref.substring(ref.indexOf('/') + 1);
        }
    }
}
