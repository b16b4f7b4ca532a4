package id.sinergi.forum.api.followup;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.progress.ParagraphLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A follow-up as its page shows it.
 *
 * @param version to be given back with a change
 * @param statusReason why it was withdrawn; else null
 * @param level how far its time has run; null while that is no matter
 * @param agency that owes it
 * @param person who is to see to it; null for nobody in particular
 * @param host the agency that judges what is reported
 * @param reports the first one first
 * @param actions what the caller may do with it now
 */
public record FollowUpDetails(
        String ref,
        int version,
        Bilingual task,
        FollowUpStatus status,
        String statusReason,
        LocalDate due,
        EscalationLevel level,
        AgencyLabel agency,
        Assignee person,
        AgencyLabel host,
        ParagraphLabel decision,
        ForumLabel forum,
        List<Report> reports,
        Set<FollowUpAction> actions)
        implements Versioned {

    /** Somebody with an account. */
    public record Assignee(String username, String name) {}

    /**
     * What the agency says it has done.
     *
     * @param id under which what came with it is kept, as files of the kind {@code follow-up-report}
     * @param by the name of the person who reported
     * @param confirmed null while nobody has looked at it
     * @param reviewedBy the name of the person who confirmed it or sent it back; null while nobody has
     * @param reason why it was sent back; else null
     */
    public record Report(
            UUID id,
            String text,
            String by,
            Instant at,
            Boolean confirmed,
            String reviewedBy,
            Instant reviewedAt,
            String reason) {}

    public boolean allows(FollowUpAction action) {
        return actions.contains(action);
    }
}
