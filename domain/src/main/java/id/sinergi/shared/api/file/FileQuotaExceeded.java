package id.sinergi.shared.api.file;

import id.sinergi.shared.api.RuleViolation;

/** The files of an agency would take more room than it has; says its room in megabytes. */
public class FileQuotaExceeded extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FileQuotaExceeded(long megabytes) {
        super(megabytes);
    }
}
