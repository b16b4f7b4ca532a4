package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.shared.api.RuleViolation;

/** Only a later edition, while it is held, decides on a correction. */
public class CorrectionNeedsALaterEdition extends RuleViolation {
    private static final long serialVersionUID = 1;

    public CorrectionNeedsALaterEdition(CorrectionRef correction, ForumRef edition) {
        super(correction, edition);
    }
}
