package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** Demo mode was asked for on a database that holds accounts of real people. */
public class DemoNotOnRealData extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DemoNotOnRealData() {
        super();
    }
}
