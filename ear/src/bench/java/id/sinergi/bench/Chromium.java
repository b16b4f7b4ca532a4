package id.sinergi.bench;

import com.microsoft.playwright.Browser;
import id.sinergi.testing.Browsers;
import id.sinergi.testing.PageMeter;
import id.sinergi.testing.PageMeter.Visit;
import id.sinergi.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** List pages as a person gets them: with everything that belongs to them, until they can be used. */
final class Chromium {
    private static final int ROUNDS = 15;
    private static final double KILOBYTE = 1000;

    private final Report report;
    private final List<Visit> first = new ArrayList<>();
    private final List<Visit> later = new ArrayList<>();

    Chromium(Report report) {
        this.report = report;
    }

    /** Opens lists with an empty cache and again with a filled one. */
    void visit(String baseUrl, String session) {
        Visitors visitors = new Visitors();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var visitor = visitors.stranger(baseUrl, new Browser.NewContextOptions());
                visitor.setSessionId(session);
                PageMeter meter = new PageMeter(visitor);
                first.add(meter.open("/decisions?status=OPEN"));
                later.add(meter.open("/forums"));
                later.add(meter.open("/decisions?status=OPEN"));
                visitor.context().close();
            }
        } finally {
            Browsers.stop();
        }
        write();
    }

    private void write() {
        report.heading("In Chromium");
        report.table("what", "median", "slowest or heaviest");
        line("a list for the first time", first, 800, 700);
        line("a list after that", later, 400, 100);
    }

    private void line(String what, List<Visit> visits, int milliseconds, int kilobytes) {
        double usable = median(visits, Visit::milliseconds);
        double heaviest = visits.stream().mapToDouble(Visit::bytes).max().orElseThrow() / KILOBYTE;
        double slowest = visits.stream().mapToDouble(Visit::milliseconds).max().orElseThrow();
        report.row(List.of(what + ", usable", Report.number(usable) + " ms", Report.number(slowest) + " ms"));
        report.row(List.of(
                what + ", over the wire",
                Report.number(median(visits, Visit::bytes) / KILOBYTE) + " KB",
                Report.number(heaviest) + " KB"));
        report.atMost(what + " in Chromium, usable after", usable, milliseconds, "ms");
        report.atMost(what + " in Chromium, over the wire", heaviest, kilobytes, "KB");
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return visits.stream().mapToDouble(figure).sorted().toArray()[visits.size() / 2];
    }
}
