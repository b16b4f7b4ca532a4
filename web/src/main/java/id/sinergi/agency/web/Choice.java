package id.sinergi.agency.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** What somebody chose in a filter; the address bar may hold anything, and what is no choice counts as none. */
final class Choice {
    private Choice() {}

    static boolean isNone(String given) {
        return given == null || given.isBlank();
    }

    static String text(String given) {
        return isNone(given) ? null : given.strip();
    }

    static <E extends Enum<E>> E of(Class<E> type, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(given))
                .findFirst()
                .orElse(null);
    }

    /** A day as browsers send it; null when it is none, or one that no calendar here knows. */
    static LocalDate day(String given) {
        if (isNone(given)) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(given.strip());
            return day.getYear() >= 1000 && day.getYear() <= 9999 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
