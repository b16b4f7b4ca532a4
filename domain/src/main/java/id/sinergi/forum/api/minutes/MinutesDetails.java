package id.sinergi.forum.api.minutes;

import id.sinergi.forum.api.ForumLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The minutes of a forum as their page shows them.
 *
 * @param zone of the forum's place, for the times in here
 * @param version to be given back with a change of the whole; grows with every change of a section
 * @param revision number of the latest version; 0 while there is none
 * @param finalisedAt null while they are being written
 * @param sections opening, every item of the agenda, items that the agenda has lost since, closing
 * @param mayWrite whether the caller can write a section now
 * @param mayFinalise whether the caller can end the writing now
 * @param mayCorrect whether the caller can propose a correction now
 * @param maySeeVersions whether the caller can see how they came to be
 */
public record MinutesDetails(
        ForumLabel forum,
        String zone,
        int version,
        MinutesStatus status,
        int revision,
        Instant finalisedAt,
        List<Section> sections,
        boolean mayWrite,
        boolean mayFinalise,
        boolean mayCorrect,
        boolean maySeeVersions)
        implements Versioned {

    /**
     * A section, written or not.
     *
     * @param version to be given back with a change of this section; 0 while nobody has written it
     * @param position of its agenda item; 0 for the opening, the closing, and items that the agenda has lost
     * @param title of its agenda item; both languages null for the opening and the closing
     * @param savedAt null while nobody has written it
     * @param savedBy who wrote it last; null while nobody has
     */
    public record Section(
            String key,
            SectionKind kind,
            int version,
            int position,
            Bilingual title,
            SectionText text,
            Instant savedAt,
            String savedBy)
            implements Versioned {}

    public Optional<Section> section(SectionKey key) {
        return sections.stream()
                .filter(section -> section.key().equals(key.value()))
                .findFirst();
    }

    /** Agenda items about which nothing is written yet. */
    public List<Section> unwritten() {
        return sections.stream()
                .filter(section ->
                        section.kind() == SectionKind.ITEM && section.text().isEmpty())
                .toList();
    }

    /** Sections that exist in one language only. */
    public List<Section> untranslated() {
        return sections.stream().filter(section -> section.text().isHalf()).toList();
    }
}
