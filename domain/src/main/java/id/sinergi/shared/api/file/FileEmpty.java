package id.sinergi.shared.api.file;

import id.sinergi.shared.api.RuleViolation;

/** A file without content. */
public class FileEmpty extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FileEmpty(String name) {
        super(name);
    }
}
