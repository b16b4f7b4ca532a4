package id.sinergi.forum.api.minutes;

import id.sinergi.forum.api.ForumLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Versioned;
import java.time.Instant;
import java.util.List;

/**
 * A protocol of correction as its page shows it.
 *
 * @param forum whose minutes it corrects
 * @param zone of that forum's place, for the times in here
 * @param says what the minutes say
 * @param text what should stand there
 * @param proposedBy null where the account is gone
 * @param verdict what a later edition decided; null while it waits
 * @param editions in which the caller can decide now
 */
public record CorrectionDetails(
        String ref,
        int version,
        ForumLabel forum,
        String zone,
        SectionLabel section,
        SectionText says,
        SectionText text,
        String reason,
        CorrectionStatus status,
        String proposedBy,
        Instant proposedAt,
        Verdict verdict,
        List<ForumLabel> editions)
        implements Versioned {

    /**
     * Which section.
     *
     * @param title of its agenda item; both languages null for the opening and the closing
     */
    public record SectionLabel(String key, SectionKind kind, Bilingual title) {}

    /**
     * What a later edition decided.
     *
     * @param reason null where it agreed
     */
    public record Verdict(ForumLabel edition, Instant at, String reason) {}

    /** Its number among the corrections of its forum, from 1. */
    public String number() {
        return ref.substring(ref.indexOf('/') + 1);
    }
}
