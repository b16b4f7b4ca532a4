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

<<<<<<< HEAD
    /** A day as browsers send it, of years with four digits. */
    public static LocalDate day(String given) {
        try {
            LocalDate day = text(given) == null ? null : LocalDate.parse(given.strip());
            return day == null || day.getYear() < 1000 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
=======
    /** A day, however it is written. */
    static LocalDate day(String given) {
        return Typed.day(given).orElse(null);
>>>>>>> 9deb8c6 (Days and times are typed and shown as people write them in the language of the page)
    }
}
