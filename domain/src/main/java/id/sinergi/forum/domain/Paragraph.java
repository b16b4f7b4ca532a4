package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The wording of a decision, and what it asks of whom.
 *
 * @param responsible the agencies that have to act
 * @param due the last day to act on; null where none was agreed
 * @param themes codes of themes
 * @param item the agenda item from which it came; null where that is not noted
 */
public record Paragraph(
        Bilingual text, DecisionKind kind, Set<AgencyId> responsible, LocalDate due, Set<String> themes, UUID item) {
    public Paragraph {
        responsible = Set.copyOf(responsible);
        themes = Set.copyOf(themes);
    }

    boolean asksSomething() {
        return due != null || !responsible.isEmpty();
    }
}
