package id.sinergi.bench;

import id.sinergi.bench.load.Timings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar of a busy person as a calendar program reads it, and reads it again when nothing has changed. */
final class Feed {
    /** The target is for so many events; a larger calendar is held against its share. */
    private static final int EVENTS = 2_000;

    private static final double LIMIT = 200;
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Pattern ADDRESS = Pattern.compile("\"address\":\"[^\"]*(/calendar/[^\"]+)\"");
    private static final Pattern EVENT = Pattern.compile("(?m)^BEGIN:VEVENT");

    private final Report report;
    private final Statements statements;

    Feed(Report report, Statements statements) {
        this.report = report;
        this.statements = statements;
    }

    void measure(String baseUrl) throws IOException, SQLException {
        Visitor owner = Visitor.signIn(baseUrl, "koordinator");
        Matcher made = ADDRESS.matcher(owner.postJson("/api/v1/calendar-feeds", "{}").body());
        if (!made.find()) {
            report.error("There is no address of a calendar");
            return;
        }
        String path = made.group(1);
        Visitor program = Visitor.nobody(baseUrl);
        HttpResponse<String> first = program.get(path);
        int events = (int) EVENT.matcher(first.body()).results().count();
        String tag = first.headers().firstValue("ETag").orElse("");
        report.heading("A calendar of " + events + " events");
        report.table("what", "p50 ms", "p95 ms", "SQL statements", "characters");
        Timings whole = line("read", program, path, "", 200);
        Timings unchanged = line("asked whether it has changed", program, path, tag, 304);
        report.atMost(
                "calendar of " + events + " events, p95",
                whole.percentile(95),
                LIMIT * Math.max(1, (double) events / EVENTS),
                "ms");
        report.atMost("calendar unchanged (304), p95", unchanged.percentile(95), LIMIT / 4, "ms");
    }

    private Timings line(String what, Visitor program, String path, String tag, int expected)
            throws IOException, SQLException {
        Timings timings = new Timings();
        long end = System.nanoTime() + TIME.toNanos();
        HttpResponse<String> answer = null;
        while (answer == null || System.nanoTime() < end) {
            long begun = System.nanoTime();
            answer = program.get(path, "If-None-Match", tag);
            timings.add((System.nanoTime() - begun) / 1e6);
            if (answer.statusCode() != expected) {
                report.error(path.substring(0, "/calendar/".length()) + "… was answered with " + answer.statusCode());
                return timings;
            }
        }
        long count = statements.during(() -> program.get(path, "If-None-Match", tag));
        report.row(List.of(
                what,
                Report.number(timings.percentile(50)),
                Report.number(timings.percentile(95)),
                Long.toString(count),
                Report.number(answer.body().length())));
        return timings;
    }
}
