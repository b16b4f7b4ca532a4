package id.sinergi.shared.api.file;

import id.sinergi.shared.api.RuleViolation;

/** The virus scanner knows what is in this file. */
public class FileCarriesVirus extends RuleViolation {
    private static final long serialVersionUID = 1;

    public FileCarriesVirus(String name, String signature) {
        super(name, signature);
    }
}
