package id.sinergi.forum.domain.violations;

import id.sinergi.shared.api.RuleViolation;

/** There is no agency of that name. */
public class AgencyUnknown extends RuleViolation {
    private static final long serialVersionUID = 1;

    public AgencyUnknown(String agency) {
        super(agency);
    }
}
