package id.sinergi.bench;

import id.sinergi.bench.data.Officers;
import id.sinergi.bench.load.Timings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Five hundred officers register the delegations of their agencies for one forum, fifty at any moment, as their programs
 * would: read the invitation, send the list. There are fewer seats than they want. What counts is what the database
 * holds afterwards.
 */
final class Registrations {
    private static final int AT_ONCE = 50;

    private static final String LIST = """
            {"list":{"people":[{"role":"HEAD","name":"Siti Lestari","function":"Kepala Bagian Kerja Sama"},\
            {"role":"MEMBER","name":"Budi Rahman","function":"Analis Kerja Sama"},\
            {"role":"MEMBER","name":"Made Wijaya","function":"Analis Kerja Sama"},\
            {"role":"SUBSTITUTE","name":"Rina Tarigan","function":"Sekretaris"}],\
            "contact":{"name":"Budi Rahman","phone":"0812","email":"budi@example.go.id"}},"waits":true}""";

    /** A list that is kept: all its people, a seat or a place in the queue, and nobody has it twice. */
    private static final String KEPT = """
            SELECT COUNT(*) FROM forum_invitation i WHERE i.forum_id = (SELECT id FROM forum WHERE ref = '%s')
              AND i.submission = 1 AND i.seats = 3 AND (i.status = 'REGISTERED') <> (i.waiting_since IS NOT NULL)
              AND i.status IN ('REGISTERED', 'WAITING')
              AND (SELECT COUNT(DISTINCT n.code) FROM forum_delegate n WHERE n.invitation_id = i.id) = 4""";

    private static final String EXCEEDED = """
            SELECT COALESCE(SUM(GREATEST(0, taken.seats - (q.seats - q.reserved))), 0) FROM forum_quota q
            JOIN (SELECT forum_id, seat_group, SUM(seats) AS seats FROM forum_invitation
                  WHERE status IN ('REGISTERED', 'APPROVED') GROUP BY forum_id, seat_group) taken
              ON taken.forum_id = q.forum_id AND taken.seat_group = q.seat_group
            WHERE q.forum_id = (SELECT id FROM forum WHERE ref = '%s')""";

    private static final String SEATED = """
            SELECT COUNT(*) FROM forum_invitation i WHERE i.forum_id = (SELECT id FROM forum WHERE ref = '%s')
              AND i.status = 'REGISTERED'""";

    private final String baseUrl;
    private final String forum;
    private final Report report;
    private final Timings timings = new Timings();

    private record Officer(String agency, Visitor visitor) {}

    Registrations(String baseUrl, String forum, Report report) {
        this.baseUrl = baseUrl;
        this.forum = forum;
        this.report = report;
    }

    void measure(Connection connection) throws IOException, SQLException {
        List<String> agencies = Addresses.refs(connection, """
                SELECT a.ref FROM forum_invitation i JOIN agency a ON a.id = i.agency_id
                WHERE i.forum_id = (SELECT id FROM forum WHERE ref = '%s') ORDER BY SHA1(a.ref)""".formatted(forum));
        // Passwords are checked by as many at a time as there are processors.
        List<Officer> officers = together(
                Runtime.getRuntime().availableProcessors(),
                agencies.stream().map(this::signingIn).toList());
        long begun = System.nanoTime();
        together(AT_ONCE, officers.stream().map(this::registering).toList());
        double seconds = (System.nanoTime() - begun) / 1e9;
        write(connection, officers.size(), seconds);
    }

    private Callable<Officer> signingIn(String agency) {
        return () -> new Officer(agency, Visitor.signIn(baseUrl, Officers.username(agency)));
    }

    private Callable<Boolean> registering(Officer officer) {
        return () -> {
            String path = "/api/v1/forums/" + forum + "/invitations/" + officer.agency();
            long begun = System.nanoTime();
            String tag = officer.visitor().get(path).headers().firstValue("ETag").orElse("\"0\"");
            HttpResponse<String> answer = officer.visitor().putJson(path, tag, LIST);
            if (answer.statusCode() == 200) {
                timings.add((System.nanoTime() - begun) / 1e6);
            } else {
                timings.fail();
                report.error("A delegation was answered with " + answer.statusCode() + " " + answer.body());
            }
            return true;
        };
    }

    private static <T> List<T> together(int atOnce, List<Callable<T>> works) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(works)) {
                done.add(future.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw new IOException("An officer failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void write(Connection connection, int sent, double seconds) throws SQLException {
        int lost = sent - number(connection, KEPT);
        int exceeded = number(connection, EXCEEDED);
        int seated = number(connection, SEATED);
        report.heading("Delegations registered at once");
        report.table("officers", "at a time", "seated", "waiting", "lost", "seats too many", "seconds", "p50 ms", "p95 ms");
        report.row(List.of(
                Integer.toString(sent),
                Integer.toString(AT_ONCE),
                Integer.toString(seated),
                Integer.toString(sent - lost - seated),
                Integer.toString(lost),
                Integer.toString(exceeded),
                Report.number(seconds),
                Report.number(timings.percentile(50)),
                Report.number(timings.percentile(95))));
        report.atLeast("delegations registered by " + AT_ONCE + " officers at once", sent, Officers.COUNT, "delegations");
        report.atMost("delegations lost", lost, 0, "delegations");
        report.atMost("seats given beyond the quotas", exceeded, 0, "seats");
        if (lost != 0 || exceeded != 0) {
            report.error(lost + " delegations were lost, " + exceeded + " seats given too many");
        }
    }

    private int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.formatted(forum))) {
            row.next();
            return row.getInt(1);
        }
    }
}
