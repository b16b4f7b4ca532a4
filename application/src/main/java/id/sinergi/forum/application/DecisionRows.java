package id.sinergi.forum.application;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.time.LocalDate;
import java.util.Optional;

/** Reads decisions as records. Only forums that everybody may see have decisions, so everybody may see them. */
public interface DecisionRows {
    /** Decisions: the latest recorded first, those of a period in the order of its days. */
    Page<DecisionRow> list(DecisionFilter filter, PageRequest page, LocalDate today);

    Optional<DecisionDetails> details(DecisionRef ref, Caller caller, LocalDate today);

    /** What its form needs: of its thread only the item it came from. */
    Optional<DecisionDetails> paragraph(DecisionRef ref, Caller caller, LocalDate today);
}
