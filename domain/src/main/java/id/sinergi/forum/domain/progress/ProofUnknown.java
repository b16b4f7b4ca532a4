package id.sinergi.forum.domain.progress;

import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.shared.api.RuleViolation;

/** What was given as proof does not exist, cannot be seen by the caller, or proves nothing yet. */
public class ProofUnknown extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ProofUnknown(ProofKind kind, String reference) {
        super(kind, reference);
    }
}
