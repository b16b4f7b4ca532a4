package id.sinergi.shared.api.file;

import id.sinergi.shared.api.RuleViolation;

/** The virus scanner does not answer, and without it nothing is taken. */
public class VirusScanUnavailable extends RuleViolation {
    private static final long serialVersionUID = 1;

    public VirusScanUnavailable(String name) {
        super(name);
    }
}
