package id.sinergi.forum.domain.agenda;

import id.sinergi.shared.api.RuleViolation;

/** This is not, or no longer, proposed for the agenda. */
public class ProposalUnknown extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ProposalUnknown(String subject) {
        super(subject);
    }
}
