package id.sinergi.bench.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Runs the current load; Gatling makes it by itself, so that what to run is handed over beside it. */
public final class LoadSimulation extends Simulation {
    private static final String TAKEN = "taken";
    private static final String VIEW = "<input[^>]*name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"";
    private static final int SECONDS_TO_END = 20;

    /** Loads run one after the other in this process. */
    private static volatile Handover current;

    record Handover(Load load, String baseUrl, Timings timings) {}

    private final Load load;
    private final Timings timings;

    static void next(Handover handover) {
        current = handover;
    }

    public LoadSimulation() {
        this.load = current.load();
        this.timings = current.timings();
        ChainBuilder steps = feed(listFeeder(load.steps().stream().map(Step::attributes).toList()).circular())
                .exec(request())
                .exec(this::record);
        ChainBuilder work = load.clients() == 0 ? steps : exec(during(load.seconds()).on(steps));
        OpenInjectionStep arrivals = load.clients() == 0
                ? constantUsersPerSec(load.perSecond()).during(load.seconds())
                : atOnceUsers(load.clients());
        setUp(scenario(load.name()).exec(work).injectOpen(arrivals))
                .protocols(protocol(current.baseUrl()))
                .maxDuration(Duration.ofSeconds(load.seconds() + SECONDS_TO_END));
    }

    private static HttpProtocolBuilder protocol(String baseUrl) {
        return http.baseUrl(baseUrl)
                .disableWarmUp()
                .disableCaching()
                .disableFollowRedirect()
                .shareConnections()
                .acceptEncodingHeader("gzip, deflate");
    }

    private ChainBuilder request() {
        Step first = load.steps().get(0);
        if (first.body() == null) {
            return exec(checked(http(load.name()).get("#{path}")));
        }
        HttpRequestActionBuilder post = checked(http(load.name())
                .post("#{path}")
                .body(StringBody("#{body}"))
                .header("Content-Type", first.type()));
        return first.form() == null ? exec(post) : exec(form()).exec(LoadSimulation::withViewState).exec(post);
    }

    private HttpRequestActionBuilder checked(HttpRequestActionBuilder request) {
        HttpRequestActionBuilder checked =
                request.check(status().is(load.expected()), responseTimeInMillis().saveAs(TAKEN));
        return load.steps().get(0).cookie() == null ? checked : checked.header("Cookie", "#{cookie}");
    }

    private HttpRequestActionBuilder form() {
        HttpRequestActionBuilder form =
                http("form").get("#{path}").check(status().is(200), regex(VIEW).saveAs("view"));
        return load.steps().get(0).cookie() == null ? form : form.header("Cookie", "#{cookie}");
    }

    private static Session withViewState(Session session) {
        if (session.isFailed()) {
            return session;
        }
        String view = URLEncoder.encode(session.getString("view"), StandardCharsets.UTF_8);
        return session.set("body", session.getString("body") + "&jakarta.faces.ViewState=" + view);
    }

    private Session record(Session session) {
        if (session.isFailed() || !session.contains(TAKEN)) {
            timings.fail();
        } else {
            timings.add(session.getInt(TAKEN));
        }
        return session.markAsSucceeded().removeAll(TAKEN, "view");
    }
}
