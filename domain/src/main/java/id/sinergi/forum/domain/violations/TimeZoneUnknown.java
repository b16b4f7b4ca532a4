package id.sinergi.forum.domain.violations;

import id.sinergi.shared.api.RuleViolation;

/** The time zone is not one of the IANA database. */
public class TimeZoneUnknown extends RuleViolation {
    private static final long serialVersionUID = 1;

    public TimeZoneUnknown(String zone) {
        super(zone);
    }
}
