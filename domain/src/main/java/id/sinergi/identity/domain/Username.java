package id.sinergi.identity.domain;

import id.sinergi.identity.api.UsernameNotAllowed;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name somebody signs in with, in lower case: 3 to 40 of a–z, 0–9, dot, hyphen and underscore, starting with a
 * letter. Anything else is {@link UsernameNotAllowed}.
 */
public record Username(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{2,39}");

    public Username {
        value = normalised(value);
        if (!FORM.matcher(value).matches()) {
            throw new UsernameNotAllowed(value);
        }
    }

    /** What is compared: without blanks around, in lower case. Accepts anything, as somebody may type anything. */
    public static String normalised(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether any account could have this name. */
    public static boolean isPossible(String typed) {
        return FORM.matcher(normalised(typed)).matches();
    }
}
