package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.application.progress.Proofs;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;

/** Decisions as people look at them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DecisionQueries {
    @Inject
    DecisionRows rows;

    @Inject
    Proofs proofs;

    @Inject
    OfficialDay day;

    /** Somebody lists decisions: the latest recorded first, those of a period in the order of its days. */
    @Permit(FORUM_READ)
    public Page<DecisionRow> list(DecisionFilter filter, PageRequest page) {
        return rows.list(filter, page, day.today());
    }

    /**
     * Somebody looks at one.
     *
     * @throws NotFound when there is none of that reference, or the caller may not see it
     */
    @Permit(FORUM_READ)
    public DecisionDetails details(DecisionRef ref) {
        return rows.details(ref, CurrentCaller.get(), day.today()).orElseThrow(() -> new NotFound(ref.value()));
    }

    /**
     * Somebody opens the form of one: of its thread only the item it came from is told.
     *
     * @throws NotFound when there is none of that reference, or the caller may not see it
     */
    @Permit(FORUM_READ)
    public DecisionDetails paragraph(DecisionRef ref) {
        return rows.paragraph(ref, CurrentCaller.get(), day.today()).orElseThrow(() -> new NotFound(ref.value()));
    }

    /** Somebody asks what can be given as proof that a decision has been carried out. */
    @Permit(FORUM_READ)
    public Set<ProofKind> proofKinds() {
        return proofs.kinds();
    }
}
