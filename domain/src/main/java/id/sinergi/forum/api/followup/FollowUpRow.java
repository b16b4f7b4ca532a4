package id.sinergi.forum.api.followup;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.progress.ParagraphLabel;
import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;

/**
 * A follow-up as lists show it.
 *
 * @param level how far its time has run; null while that is no matter
 * @param agency that owes it
 * @param person who is to see to it; null where the agency has not been asked for anybody in particular
 */
public record FollowUpRow(
        String ref,
        Bilingual task,
        FollowUpStatus status,
        LocalDate due,
        EscalationLevel level,
        AgencyLabel agency,
        String person,
        ParagraphLabel decision) {}
