package id.sinergi.forum.api;

import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * A decided paragraph as lists show it.
 *
 * @param due null where no date was agreed
 * @param overdue whether somebody should have acted already
 * @param responsible the agencies that have to act
 */
public record DecisionRow(
        String ref,
        Bilingual text,
        DecisionKind kind,
        DecisionStatus status,
        LocalDate due,
        boolean overdue,
        ForumLabel forum,
        List<AgencyLabel> responsible) {}
