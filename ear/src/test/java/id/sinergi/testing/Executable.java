package id.sinergi.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The real {@code sinergi.jar} as a process of its own. */
public final class Executable {
    private Executable() {}

    /**
     * Starts {@code java -jar sinergi.jar} with nothing of this process's own {@code SINERGI_…} variables.
     *
     * @param log takes everything the process prints
     */
    public static Process start(Map<String, String> variables, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                path().toString()));
        builder.environment().keySet().removeIf(name -> name.startsWith("SINERGI_"));
        builder.environment().putAll(variables);
        return builder.directory(log.toAbsolutePath().getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static Path path() {
        String given = System.getProperty("sinergi.executable");
        return given == null ? ProjectDirectory.root().resolve("ear/target/sinergi.jar") : Path.of(given);
    }
}
