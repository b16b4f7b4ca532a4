package id.sinergi.forum.domain.violations;

import id.sinergi.shared.api.RuleViolation;

/** There is no theme of that name. */
public class ThemeUnknown extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ThemeUnknown(String theme) {
        super(theme);
    }
}
