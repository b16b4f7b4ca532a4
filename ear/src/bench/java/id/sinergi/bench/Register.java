package id.sinergi.bench;

import id.sinergi.bench.data.Wordings;
import id.sinergi.bench.load.Timings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The register of decisions with one filter after the other: in a mixture the quick ones would hide the slow ones. */
final class Register {
    private static final String BUSY = "responsible=" + Extremes.AGENCY;

    /** {@code decided} stands for a year, {@code due} for a quarter, so many years ago. */
    private static final int YEARS_AGO = 8;

    private static final List<String> FILTERS = List.of(
            "",
            "status=OPEN",
            "status=LAPSED",
            "kind=REQUEST",
            "theme=FOOD_SECURITY",
            "overdue=true",
            "overdue=false",
            BUSY,
            "responsible=PEMDA-64.01",
            "decided",
            "due",
            "status=WITHDRAWN&kind=REQUEST",
            "theme=FOOD_SECURITY&status=OPEN",
            "theme=FOOD_SECURITY&status=LAPSED&kind=REQUEST",
            "overdue=true&theme=FOOD_SECURITY",
            "overdue=true&kind=REQUEST",
            "overdue=true&" + BUSY,
            "overdue=false&" + BUSY,
            BUSY + "&theme=FOOD_SECURITY",
            BUSY + "&kind=REQUEST&status=LAPSED",
            "decided&status=LAPSED&kind=REQUEST",
            "decided&theme=FOOD_SECURITY",
            "decided&" + BUSY,
            "decided&" + BUSY + "&theme=FOOD_SECURITY&status=OPEN",
            "decided&overdue=true",
            "due&theme=FOOD_SECURITY",
            "due&" + BUSY,
            "due&status=IN_PROGRESS&kind=REQUEST",
            "decided&due");

    private static final List<String> SEARCHES = List.of(
            "q=" + Wordings.RARE_WORD,
            "q=" + Wordings.RARE_WORD + "&theme=FOOD_SECURITY",
            "q=" + Wordings.RARE_WORD + "&decided",
            "q=" + Wordings.RARE_WORD + "+ketahanan+pangan");

    private final Loads loads;
    private final Report report;
    private final List<String> cookies;

    Register(Loads loads, Report report, List<String> cookies) {
        this.loads = loads;
        this.report = report;
        this.cookies = cookies;
    }

    static List<String> pages() {
        List<String> pages = new ArrayList<>();
        FILTERS.forEach(filter -> pages.add(page(filter)));
        SEARCHES.forEach(search -> pages.add(page(search)));
        return pages;
    }

    private static String page(String filter) {
        int year = LocalDate.now(ZoneOffset.UTC).getYear() - YEARS_AGO;
        return ("/decisions?" + filter)
                .replaceFirst("[?]$", "")
                .replaceFirst("\\bdecided\\b", "decidedFrom=%d-01-01&decidedUntil=%1$d-12-31".formatted(year))
                .replaceFirst("\\bdue\\b", "dueFrom=%d-07-01&dueUntil=%1$d-09-30".formatted(year));
    }

    void measure() {
        report.heading("The register, one filter after the other");
        Loads.begin(report);
        worst("Register with any filter", FILTERS, 25, 80);
        worst("Register, search for a rare word", SEARCHES, 30, 150);
    }

    /** What holds for all has to hold for the slowest. */
    private void worst(String name, List<String> filters, int half, int nearlyAll) {
        double p50 = 0;
        double p95 = 0;
        for (String filter : filters) {
            Timings timings = loads.shortly(page(filter), Addresses.gets(List.of(page(filter)), cookies));
            p50 = Math.max(p50, timings.percentile(50));
            p95 = Math.max(p95, timings.percentile(95));
        }
        report.atMost(name + ", the slowest, p50 at 40/s", p50, half, "ms");
        report.atMost(name + ", the slowest, p95 at 40/s", p95, nearlyAll, "ms");
    }
}
