package id.sinergi.identity.web;

import id.sinergi.shared.api.RuleViolation;

/** The new password and its repetition are not the same; only the form knows both. */
class PasswordsDiffer extends RuleViolation {
    private static final long serialVersionUID = 1;

    PasswordsDiffer() {
        super();
    }

    static void check(String password, String again) {
        if (password == null || !password.equals(again)) {
            throw new PasswordsDiffer();
        }
    }
}
