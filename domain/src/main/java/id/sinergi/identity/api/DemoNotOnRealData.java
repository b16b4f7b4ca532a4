package id.sinergi.identity.api;

import id.sinergi.shared.api.RuleViolation;

/** Demo mode was asked for on a database that holds accounts of real people. */
public class DemoNotOnRealData extends RuleViolation {
    private static final long serialVersionUID = 1;

    public DemoNotOnRealData() {
        super();
    }

    /** For the log of a start-up that ends here; nobody reads this one in a page. */
    @Override
    public String getMessage() {
        return "demo mode (sinergi.demo) is on, but this database holds accounts of real people. "
                + "Switch demo mode off, or name an empty database in sinergi.db.url.";
    }
}
