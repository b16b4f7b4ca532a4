package id.sinergi.shared.api.file;

import id.sinergi.shared.api.RuleViolation;

/** A file that would do something by itself when it is opened. */
public class FileCarriesScript extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FileCarriesScript(String name) {
        super(name);
    }
}
