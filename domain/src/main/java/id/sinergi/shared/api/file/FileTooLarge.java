package id.sinergi.shared.api.file;

import id.sinergi.shared.api.RuleViolation;

/** A file is larger than this system takes; says the limit in megabytes. */
public class FileTooLarge extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FileTooLarge(long megabytes) {
        super(megabytes);
    }
}
