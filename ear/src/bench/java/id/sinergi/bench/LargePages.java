package id.sinergi.bench;

import id.sinergi.bench.load.Timings;
import java.util.List;

/** Pages that hold as much as they ever will. */
final class LargePages {
    private static final int PAGE_LIMIT = 200;

    private final Loads loads;
    private final Report report;
    private final List<String> cookies;

    LargePages(Loads loads, Report report, List<String> cookies) {
        this.loads = loads;
        this.report = report;
        this.cookies = cookies;
    }

    void measure(Extremes extremes) {
        page("Faces page of a forum with 60 items, 300 attendees, 120 decisions", extremes.forumPage());
        page("Faces brief of the busiest agency and series", extremes.brief());
        loads.oneClient("the same brief as PDF", Addresses.gets(List.of(extremes.briefAsPdf()), cookies));
    }

    private void page(String name, String path) {
        Timings timings = loads.steady(name, Addresses.gets(List.of(path), cookies));
        report.atMost(name + ", p95 at 40/s", timings.percentile(95), PAGE_LIMIT, "ms");
    }
}
