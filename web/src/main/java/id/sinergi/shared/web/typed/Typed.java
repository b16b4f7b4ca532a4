package id.sinergi.shared.web.typed;

import id.sinergi.shared.web.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and times as people type them, in either language: {@code 11/10/2022}, {@code 11 Okt 2022}, {@code 11 October
 * 2022}, {@code 2022-10-11}; {@code 08.00}, {@code 8:00}, {@code 0800}. The script days.js reads days in the same way; the
 * table days.csv is what both are tested with.
 */
public final class Typed {
    private static final String GAP = "[\\s./-]+";
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern LOCAL =
            Pattern.compile("(?<day>\\d{1,2})" + GAP + "(?<month>\\d{1,2}|\\p{L}{3,})" + GAP + "(?<year>\\d{4})");
    private static final Pattern TIME = Pattern.compile("(?<hour>\\d{1,2})(?:[.:]?(?<minute>\\d{2}))?");
    private static final int FIRST_YEAR = 1000;

    private Typed() {}

    /** The day; empty when nothing was typed, or what was typed is no day. */
    public static Optional<LocalDate> day(String typed) {
        String given = typed == null ? "" : typed.strip();
        Matcher iso = ISO.matcher(given);
        Matcher local = LOCAL.matcher(given);
        if (iso.matches()) {
            return day(iso);
        }
        return local.matches() ? day(local) : Optional.empty();
    }

    /** The time of day; empty when nothing was typed, or what was typed is none. */
    public static Optional<LocalTime> time(String typed) {
        Matcher found = TIME.matcher(typed == null ? "" : typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group("hour"));
        int minute = found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute"));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        int year = Integer.parseInt(found.group("year"));
        int month = month(found.group("month").toLowerCase(Locale.ROOT));
        try {
            return year < FIRST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, Integer.parseInt(found.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 0 when it is none. */
    private static int month(String typed) {
        return Character.isDigit(typed.charAt(0))
                ? Integer.parseInt(typed)
                : Arrays.stream(Month.values())
                        .filter(month -> isCalled(month, typed))
                        .findFirst()
                        .map(Month::getValue)
                        .orElse(0);
    }

    private static boolean isCalled(Month month, String typed) {
        return Arrays.stream(Language.values())
                .map(language -> month.getDisplayName(TextStyle.FULL, language.formats()))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(typed));
    }
}
