package id.sinergi.shared.web;

import id.sinergi.shared.web.typed.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Formats for pages, {@code #{fmt.date(row.startsOn)}}, in the reader's language. Nothing to format gives nothing. */
@Named("fmt")
@RequestScoped
public class Fmt {
    private static final String NOTHING = "";
    private static final LocalDate EXAMPLE = LocalDate.of(2022, 10, 11);

    @Inject
    HttpServletRequest request;

    /** 11 Oktober 2022. */
    public String date(LocalDate date) {
        return date == null ? NOTHING : Formats.date(date, language());
    }

    /** 11 Okt 2022, for tables. */
    public String shortDate(LocalDate date) {
        return date == null ? NOTHING : Formats.shortDate(date, language());
    }

    /** 10–12 Oktober 2022. */
    public String period(LocalDate from, LocalDate to) {
        return from == null ? NOTHING : Formats.period(from, to, language());
    }

    /** 09.00. */
    public String time(LocalTime time) {
        return time == null ? NOTHING : Formats.time(time, language());
    }

    /** A moment as the clocks of a zone show it: 11 Oktober 2022, 09.00 WITA. */
    public String dateTime(Instant moment, ZoneId zone) {
        return moment == null ? NOTHING : Formats.dateTime(moment, zone, language());
    }

    /** A moment for lists: 11 Okt 2022, 09.00. */
    public String shortDateTime(Instant moment, ZoneId zone) {
        if (moment == null) {
            return NOTHING;
        }
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        return shortDate(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** WIB, WITA, WIT or the short name of another zone. */
    public String zone(ZoneId zone) {
        return zone == null ? NOTHING : Formats.zone(zone, language());
    }

    /** A day of an address as people write it; what is no day stays as it is. */
    public String typedDay(String given) {
        return Typed.day(given).map(this::shortDate).orElse(given);
    }

    /** Whether somebody typed something that is no day. */
    public boolean misread(String given) {
        return given != null && !given.isBlank() && Typed.day(given).isEmpty();
    }

    /** How to write a day. */
    public String dayWanted() {
        return Text.in(language()).get("typed.day", List.of(shortDate(EXAMPLE)));
    }

    /** How to write a time of day. */
    public String timeWanted() {
        return Text.in(language()).get("typed.time", List.of(time(LocalTime.of(8, 30))));
    }

    public String number(Number number) {
        return number == null ? NOTHING : Formats.number(number, language());
    }

    /** How big a file is: 1,4 MB. */
    public String size(long bytes) {
        return Formats.size(bytes, language());
    }

    /** A text of a bundle with its {0}, {1} filled in. */
    public String message(String pattern, Object... facts) {
        return new MessageFormat(pattern, language().formats()).format(facts);
    }

    private Language language() {
        return Preferences.of(request).language();
    }
}
