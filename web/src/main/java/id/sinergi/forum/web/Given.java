package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.web.typed.Typed;
import java.time.LocalDate;
import java.util.Arrays;

/** What stands in an address or a filter; anything may, and what means nothing counts as nothing. */
public final class Given {
    private Given() {}

    public static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(given))
                .findFirst()
                .orElse(null);
    }

    public static AgencyRef agency(String given) {
        return text(given) == null ? null : new AgencyRef(given.strip());
    }

    /** A day, however it is written. */
    public static LocalDate day(String given) {
        return Typed.day(given).orElse(null);
    }
}
