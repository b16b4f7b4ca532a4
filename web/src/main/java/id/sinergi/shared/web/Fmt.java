package id.sinergi.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Formats for pages, {@code #{fmt.date(row.startsOn)}}, in the reader's language. Nothing to format gives nothing. */
@Named("fmt")
@RequestScoped
public class Fmt {
    private static final String NOTHING = "";

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

    /** WIB, WITA, WIT or the short name of another zone. */
    public String zone(ZoneId zone) {
        return zone == null ? NOTHING : Formats.zone(zone, language());
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
