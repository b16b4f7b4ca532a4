package id.sinergi.shared.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Map;

/** Dates, times and numbers as people write them in each language. */
public final class Formats {
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = 1024 * KILOBYTE;
    private static final Map<String, String> INDONESIAN_ZONES = Map.of(
            "Asia/Jakarta", "WIB",
            "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA",
            "Asia/Jayapura", "WIT");

    private Formats() {}

    /** 11 Oktober 2022. */
    public static String date(LocalDate date, Language language) {
        return format(date, "d MMMM uuuu", language);
    }

    /** 11 Okt 2022. */
    public static String shortDate(LocalDate date, Language language) {
        return format(date, "d MMM uuuu", language);
    }

    /** From one day to another, saying nothing twice: 10–12 Oktober 2022. */
    public static String period(LocalDate from, LocalDate to, Language language) {
        if (to == null || to.equals(from)) {
            return date(from, language);
        }
        if (from.getYear() != to.getYear()) {
            return date(from, language) + " – " + date(to, language);
        }
        if (from.getMonth() != to.getMonth()) {
            return format(from, "d MMMM", language) + " – " + date(to, language);
        }
        return from.getDayOfMonth() + "–" + date(to, language);
    }

    /** 09.00 in Indonesian, 09:00 in English. */
    public static String time(LocalTime time, Language language) {
        return DateTimeFormatter.ofPattern(language == Language.ID ? "HH.mm" : "HH:mm")
                .format(time);
    }

    /** 11 Oktober 2022, 09.00 WITA. */
    public static String dateTime(Instant moment, ZoneId zone, Language language) {
        var local = moment.atZone(zone);
        return date(local.toLocalDate(), language) + ", " + time(local.toLocalTime(), language) + " "
                + zone(zone, language);
    }

    public static String zone(ZoneId zone, Language language) {
        String known = INDONESIAN_ZONES.get(zone.getId());
        return known == null ? zone.getDisplayName(TextStyle.SHORT, language.formats()) : known;
    }

    public static String number(Number number, Language language) {
        return NumberFormat.getInstance(language.formats()).format(number);
    }

    /** 512 B, 87 KB, 1,4 MB. */
    public static String size(long bytes, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.formats());
        format.setMaximumFractionDigits(bytes < 10 * MEGABYTE && bytes >= MEGABYTE ? 1 : 0);
        if (bytes < KILOBYTE) {
            return format.format(bytes) + " B";
        }
        return bytes < MEGABYTE
                ? format.format(Math.max(1, Math.round((double) bytes / KILOBYTE))) + " KB"
                : format.format((double) bytes / MEGABYTE) + " MB";
    }

    private static String format(LocalDate date, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.formats()).format(date);
    }
}
