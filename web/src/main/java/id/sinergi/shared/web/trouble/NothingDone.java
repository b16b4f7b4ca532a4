package id.sinergi.shared.web.trouble;

import id.sinergi.shared.api.RuleViolation;

/** What was asked for is no longer possible from this page, so nothing was done. */
class NothingDone extends RuleViolation {
    private static final long serialVersionUID = 1;

    NothingDone() {
        super();
    }
}
