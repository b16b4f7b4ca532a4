package id.sinergi.shared.api.file;

import id.sinergi.shared.api.RuleViolation;

/** What the file is, by its content, is not among the types that may be kept. */
public class FileTypeNotAllowed extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FileTypeNotAllowed(String name, String mediaType) {
        super(name, mediaType);
    }
}
