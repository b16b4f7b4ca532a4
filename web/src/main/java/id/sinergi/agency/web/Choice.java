package id.sinergi.agency.web;

import id.sinergi.shared.web.typed.Typed;
import java.time.LocalDate;
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

    /** A day, however it is written; null when it is none. */
    static LocalDate day(String given) {
        return Typed.day(given).orElse(null);
    }
}
