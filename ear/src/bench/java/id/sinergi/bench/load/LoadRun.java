package id.sinergi.bench.load;

import io.gatling.app.Gatling$;
import java.nio.file.Path;

/** Lets Gatling put a load on the server. */
public final class LoadRun {
    private final String baseUrl;
    private final Path results;

    public LoadRun(String baseUrl, Path results) {
        this.baseUrl = baseUrl;
        this.results = results;
    }

    /** Returns when the last answer has come. */
    public Timings run(Load load) {
        Timings timings = new Timings();
        LoadSimulation.next(new LoadSimulation.Handover(load, baseUrl, timings));
        Gatling$.MODULE$.fromArgs(new String[] {
            "--no-reports", "--simulation", LoadSimulation.class.getName(), "--results-folder", results.toString()
        });
        return timings;
    }
}
