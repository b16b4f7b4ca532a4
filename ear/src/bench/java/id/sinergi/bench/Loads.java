package id.sinergi.bench;

import id.sinergi.bench.load.Load;
import id.sinergi.bench.load.LoadRun;
import id.sinergi.bench.load.Step;
import id.sinergi.bench.load.Timings;
import java.util.List;

/** Puts one load after the other on the server and writes down what each one took. */
final class Loads {
    private static final double RATE = 40;
    private static final int MANY = 8;

    private final Server server;
    private final ProcessHandle database;
    private final LoadRun gatling;
    private final Report report;
    private final int seconds;

    Loads(Server server, ProcessHandle database, LoadRun gatling, Report report, int seconds) {
        this.server = server;
        this.database = database;
        this.gatling = gatling;
        this.report = report;
        this.seconds = seconds;
    }

    /** Without figures: until the compilers have done their work. */
    void warmUp(List<Step> steps) {
        gatling.run(Load.clients("warm-up", steps, MANY, 3 * seconds));
    }

    Timings steady(String name, List<Step> steps) {
        return run(Load.rate(name, steps, RATE, seconds));
    }

    /** A third of the time, where there are many of a kind. */
    Timings shortly(String name, List<Step> steps) {
        return run(Load.rate(name, steps, RATE, Math.max(3, seconds / 3)));
    }

    Timings steady(String name, List<Step> steps, double perSecond, int expected) {
        return run(Load.rate(name, steps, perSecond, seconds).expecting(expected));
    }

    Timings oneClient(String name, List<Step> steps) {
        return run(Load.clients(name, steps, 1, seconds));
    }

    Timings manyClients(String name, List<Step> steps) {
        return run(Load.clients(name, steps, MANY, seconds));
    }

    static void begin(Report report) {
        report.table(
                "what", "load", "p50 ms", "p95 ms", "p99 ms", "requests/s", "CPU ms per request: server", "database",
                "failed");
    }

    private Timings run(Load load) {
        double serverBefore = server.cpuMilliseconds();
        double databaseBefore = Server.cpuMilliseconds(database);
        Timings timings = gatling.run(load);
        int all = timings.count() + timings.failures();
        line(report, load.name(), describe(load), timings, List.of(
                Report.number((server.cpuMilliseconds() - serverBefore) / all),
                Report.number((Server.cpuMilliseconds(database) - databaseBefore) / all),
                Integer.toString(timings.failures())));
        if (timings.failures() > 0 || timings.count() == 0) {
            report.error(load.name() + ": " + timings.failures() + " of " + all + " requests failed");
        }
        return timings;
    }

    static void line(Report report, String name, String load, Timings timings, List<String> rest) {
        List<String> cells = new java.util.ArrayList<>(List.of(
                name,
                load,
                Report.number(timings.percentile(50)),
                Report.number(timings.percentile(95)),
                Report.number(timings.percentile(99)),
                Report.number(timings.perSecond())));
        cells.addAll(rest);
        report.row(cells);
    }

    private static String describe(Load load) {
        if (load.clients() == 0) {
            return Report.number(load.perSecond()) + "/s";
        }
        return load.clients() == 1 ? "1 client" : load.clients() + " clients";
    }
}
