package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.shared.api.RuleViolation;

/** A later edition has decided already, and for good. */
public class CorrectionIsDecided extends RuleViolation {
    private static final long serialVersionUID = 1;

    public CorrectionIsDecided(CorrectionRef correction, CorrectionStatus status) {
        super(correction, status);
    }
}
