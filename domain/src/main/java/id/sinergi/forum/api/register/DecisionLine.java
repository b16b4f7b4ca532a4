package id.sinergi.forum.api.register;

import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * A decided paragraph as a line of the register that leaves the system as a file.
 *
 * @param decidedOn the first day of its forum
 * @param responsible the names of the agencies that have to act
 * @param themes the names of its themes
 * @param due null where no date was agreed
 * @param reason null where nothing had to be explained
 * @param proof the reference of a record or the title of a document; null unless carried out
 */
public record DecisionLine(
        String ref,
        ForumLabel forum,
        LocalDate decidedOn,
        DecisionKind kind,
        Bilingual text,
        List<Bilingual> responsible,
        List<Bilingual> themes,
        LocalDate due,
        DecisionStatus status,
        String reason,
        String proof) {}
