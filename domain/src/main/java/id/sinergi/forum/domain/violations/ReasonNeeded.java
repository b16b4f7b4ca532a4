package id.sinergi.forum.domain.violations;

import id.sinergi.shared.api.RuleViolation;

/** This step has to be explained. */
public class ReasonNeeded extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ReasonNeeded(String subject) {
        super(subject);
    }
}
