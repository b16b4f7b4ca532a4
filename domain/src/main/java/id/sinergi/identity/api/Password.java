package id.sinergi.identity.api;

import java.text.Normalizer;

/**
 * A password as somebody typed it, in one Unicode form so that every keyboard gives the same. Never shows itself: not in
 * a log, not in the audit trail, not in a debugger's text.
 */
public final class Password {
    private final String value;

    public Password(String typed) {
        value = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /** The password itself, for hashing and for the rules on it only. */
    public String reveal() {
        return value;
    }

    /** Length in characters as people count them. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
