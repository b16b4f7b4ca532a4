package id.sinergi.forum.domain.series;

import id.sinergi.shared.api.RuleViolation;

/** This line of a template invites nobody. */
public class InviteeUnknown extends RuleViolation {
    private static final long serialVersionUID = 1;

    public InviteeUnknown(String code) {
        super(code);
    }
}
