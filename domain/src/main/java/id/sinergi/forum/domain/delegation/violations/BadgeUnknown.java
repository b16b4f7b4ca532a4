package id.sinergi.forum.domain.delegation.violations;

import id.sinergi.shared.api.RuleViolation;

/** No badge of this forum has that code. */
public class BadgeUnknown extends RuleViolation {
    private static final long serialVersionUID = 1;

    public BadgeUnknown(String code) {
        super(code);
    }
}
