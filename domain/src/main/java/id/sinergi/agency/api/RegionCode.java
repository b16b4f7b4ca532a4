package id.sinergi.agency.api;

import id.sinergi.shared.api.Subject;
import java.util.regex.Pattern;

/** The code of a region by Kemendagri: {@code 64} a province, {@code 64.01} a regency or city. Text, never a number. */
public record RegionCode(String value) implements Subject {
    private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{2})?");

    /** Whether any region could have this code. */
    public static boolean isPossible(String text) {
        return FORM.matcher(text).matches();
    }

    public boolean isProvince() {
        return value.length() == 2;
    }

    @Override
    public String subject() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
