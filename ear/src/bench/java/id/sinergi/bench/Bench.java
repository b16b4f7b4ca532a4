package id.sinergi.bench;

import id.sinergi.bench.data.Forums;
import id.sinergi.bench.load.LoadRun;
import id.sinergi.bench.load.Step;
import id.sinergi.bench.load.Timings;
import id.sinergi.testing.EmbeddedMariaDb;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code mvn -Pbench} runs: a database full of made-up records, the executable on it, loads of every kind, and one
 * table of what they took. Everything stays on the loopback address. Ends with 1 when something failed; a target that
 * was missed is only said.
 */
public final class Bench implements AutoCloseable {
    private static final PrintStream CONSOLE = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Pattern STYLE_SHEET = Pattern.compile("href=\"(/jakarta.faces.resource/[^\"]*sinergi.css[^\"]*)\"");
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final double KILOBYTE = 1024;
    private static final Duration FLOOR = Duration.ofSeconds(3);

    private final Path work = Path.of(System.getProperty("bench.work"));
    private final int decisions = Integer.getInteger("bench.decisions");
    private final int forums = Integer.getInteger("bench.forums");
    private final long seed = Long.getLong("bench.seed");
    private final int seconds = Integer.getInteger("bench.seconds");
    private final Report report = new Report();
    private final EmbeddedMariaDb database;
    private Server server;

    private Bench() throws IOException {
        // A new database each time; the unpacked server beside it stays.
        Path files = Files.createDirectories(work).resolve("mariadb");
        delete(files.resolve("data"));
        database = EmbeddedMariaDb.start(files, 0);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        boolean failed;
        try (Bench bench = new Bench()) {
            bench.run();
            failed = bench.report.hasErrors();
        }
        System.exit(failed ? 1 : 0);
    }

    private void run() throws IOException, SQLException {
        say("Starting on an empty database …");
        server = Server.start(database, work.resolve("sinergi.log"));
        final Duration first = server.startUp();
        say("Writing " + decisions + " decisions of " + forums + " forums …");
        long begun = System.nanoTime();
        fill();
        say("… took " + (System.nanoTime() - begun) / 1_000_000_000 + " s. Starting again …");
        server.close();
        server = Server.start(database, work.resolve("sinergi.log"));
        say("Ready after " + server.startUp().toMillis() + " ms.");
        try (Connection connection = database.connectAsOwner()) {
            measure(connection, Addresses.choose(connection), Extremes.find(connection));
        }
        startUp(first);
        CONSOLE.print(report.write(work.resolve("performance.md"), circumstances()));
    }

    private void fill() throws SQLException {
        // In bulk: this connection neither checks versions nor waits for the disk row by row.
        String url = database.url().replace("useBulkStmts=false", "useBulkStmts=true");
        try (Connection connection =
                DriverManager.getConnection(url, EmbeddedMariaDb.OWNER, EmbeddedMariaDb.PASSWORD)) {
            Forums.write(connection, forums, decisions, seed);
        }
    }

    private void measure(Connection connection, Addresses addresses, Extremes extremes)
            throws IOException, SQLException {
        Statements statements = new Statements(connection);
        List<String> cookies = new ArrayList<>();
        for (String person : List.of("koordinator", "kemendagri", "paser", "kaltim", "auditor")) {
            cookies.add(Visitor.signIn(server.baseUrl(), person).cookie());
        }
        ProcessHandle mariaDb = ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("mariadb"))
                .findFirst()
                .orElseThrow();
        LoadRun gatling = new LoadRun(server.baseUrl(), work.resolve("gatling"));
        Loads loads = new Loads(server, mariaDb, gatling, report, seconds);
        say("Warming up …");
        loads.warmUp(everything(addresses, extremes, cookies));
        say("Loading …");
        report.heading("Under load");
        Loads.begin(report);
        faces(loads, addresses, cookies);
        new LargePages(loads, report, cookies).measure(extremes);
        rest(loads, addresses, cookies);
        floors(loads);
        new Register(loads, report, cookies).measure();
        say("Reading a calendar, registering delegations …");
        new Feed(report, statements).measure(server.baseUrl());
        new Registrations(server.baseUrl(), extremes.open(), report).measure(connection);
        say("Exporting …");
        new Exports(server, report, decisions).measure(cookies.get(0));
        say("Counting statements …");
        statements(addresses, extremes, statements);
        say("Opening pages in Chromium …");
        new Chromium(report).visit(server.baseUrl(), cookies.get(0).split("=", 2)[1]);
        say("Weighing sessions …");
        memory(addresses);
    }

    private List<Step> everything(Addresses addresses, Extremes extremes, List<String> cookies) {
        List<String> paths = new ArrayList<>();
        paths.addAll(Addresses.FORUM_LIST);
        paths.addAll(Addresses.DECISION_LIST);
        paths.addAll(Addresses.REGION_LIST);
        paths.addAll(Addresses.rest(Addresses.FORUM_LIST));
        paths.addAll(Addresses.rest(Addresses.DECISION_LIST));
        paths.addAll(addresses.forumPages().subList(0, 4));
        paths.addAll(List.of("/", extremes.forumPage(), extremes.brief()));
        paths.addAll(Register.pages());
        return Addresses.gets(paths, cookies);
    }

    private void faces(Loads loads, Addresses addresses, List<String> cookies) {
        listTargets("Faces forum list", loads.steady("Faces forum list", Addresses.gets(Addresses.FORUM_LIST, cookies)));
        listTargets(
                "Faces decision list with filters",
                loads.steady("Faces decision list with filters", Addresses.gets(Addresses.DECISION_LIST, cookies)));
        listTargets(
                "Faces region list", loads.steady("Faces region list", Addresses.gets(Addresses.REGION_LIST, cookies)));
        loads.steady("Faces forum page", Addresses.gets(addresses.forumPages(), cookies));
        loads.steady("Faces save a decision", addresses.facesSaves(cookies.get(0)), 5, 302);
        loads.steady("home page", Addresses.gets(List.of("/"), cookies));
        loads.steady("login", List.of(Step.form("/login", Visitor.signInForm("koordinator"), null)), 1, 302);
    }

    private void listTargets(String name, Timings timings) {
        report.atMost(name + ", p50 at 40/s", timings.percentile(50), 25, "ms");
        report.atMost(name + ", p95 at 40/s", timings.percentile(95), 80, "ms");
    }

    private void rest(Loads loads, Addresses addresses, List<String> cookies) {
        restTargets(loads, "REST forum list", Addresses.rest(List.of("/forums")), cookies);
        restTargets(loads, "REST decision list with filters", Addresses.rest(Addresses.DECISION_LIST), cookies);
        loads.steady("REST save a decision", addresses.restSaves(cookies.get(0)), 10, 201);
    }

    private void restTargets(Loads loads, String name, List<String> paths, List<String> cookies) {
        List<Step> steps = Addresses.gets(paths, cookies);
        report.atMost(name + ", p50 of one client", loads.oneClient(name, steps).percentile(50), 8, "ms");
        report.atLeast(name + ", saturated", loads.manyClients(name, steps).perSecond(), 250, "requests/s");
    }

    private void floors(Loads loads) throws IOException, SQLException {
        Matcher sheet = STYLE_SHEET.matcher(Visitor.nobody(server.baseUrl()).get("/login").body());
        if (sheet.find()) {
            List<Step> file = List.of(Step.get(sheet.group(1).replace("&amp;", "&"), null));
            loads.oneClient("floor: static file from the same server", file);
            loads.manyClients("floor: static file from the same server", file);
        } else {
            report.error("The sign-in page names no style sheet");
        }
        Floor floor = new Floor(database);
        List<String> none = List.of("–", "–", "–");
        Loads.line(report, "floor: rows of the forum list by JDBC", "1 client", floor.forums(FLOOR), none);
        Loads.line(report, "floor: rows of the decision list by JDBC", "1 client", floor.decisions(FLOOR), none);
    }

    private void statements(Addresses addresses, Extremes extremes, Statements statements)
            throws IOException, SQLException {
        OnePage one = new OnePage(Visitor.signIn(server.baseUrl(), "koordinator"), statements, report);
        one.begin();
        List<String> pages = new ArrayList<>(List.of("/"));
        pages.addAll(Addresses.FORUM_LIST);
        pages.add(addresses.forumPages().get(0));
        pages.addAll(Addresses.DECISION_LIST);
        pages.addAll(Register.pages());
        pages.add(extremes.brief());
        pages.addAll(Addresses.REGION_LIST);
        pages.addAll(List.of("/regions/64.01", "/agencies", "/agencies/K17", "/forum-series"));
        pages.addAll(Addresses.rest(List.of("/forums", "/decisions?status=OPEN", "/regions", "/agencies")));
        report.atMost("SQL statements, the page with the most", one.most(pages), 8, "statements");
        double forum = one.most(List.of(extremes.forumPage()));
        report.atMost("SQL statements, the page of the largest forum", forum, 12, "statements");
        one.save("/api/v1/forums/" + addresses.heldForums().get(0) + "/decisions");
    }

    private void memory(Addresses addresses) throws IOException {
        report.heading("Memory and start");
        report.table("what", "measured");
        report.row(List.of("heap in use after the loads, collected", megabytes(server.liveBytes())));
        List<String> visited =
                List.of("/", "/forums", "/decisions", "/regions", "/account", addresses.forumPages().get(0));
        double session = new Sizes(server).session(visited);
        report.row(List.of("a session that has seen " + visited.size() + " pages", Report.number(session / KILOBYTE) + " KB"));
        report.atMost("session", session / KILOBYTE, 200, "KB");
    }

    private void startUp(Duration first) {
        report.row(List.of("ready after start on an empty database", Report.number(first.toMillis() / 1e3) + " s"));
        report.row(List.of(
                "ready after start on this database", Report.number(server.startUp().toMillis() / 1e3) + " s"));
        report.atMost("ready after java -jar", server.startUp().toMillis() / 1e3, 25, "s");
    }

    private static String megabytes(long bytes) {
        return Report.number(bytes / MEGABYTE) + " MB";
    }

    private Map<String, String> circumstances() throws IOException {
        Map<String, String> circumstances = new LinkedHashMap<>();
        circumstances.put("date", LocalDate.now(ZoneId.systemDefault()).toString());
        circumstances.put("machine", Machine.describe());
        circumstances.put("records", decisions + " decisions of " + forums + " forums, seed " + seed);
        circumstances.put("command", "`mvn -Pbench`");
        return circumstances;
    }

    private static void say(String what) {
        CONSOLE.println(what);
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        database.close();
    }
}
