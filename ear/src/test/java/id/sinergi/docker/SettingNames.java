package id.sinergi.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the settings that the code reads, found in the code itself. */
final class SettingNames {
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(name = \"(sinergi\\.[a-z.-]+)\"");
    private static final Pattern KNOWN_TO_EXECUTABLE = Pattern.compile("\"(sinergi\\.[a-z.-]+)\"");

    private SettingNames() {}

    /** What the application asks MicroProfile Config for. */
    static Set<String> inApplication(Path project) {
        Set<String> names = new TreeSet<>();
        for (String module : Set.of("application", "web")) {
            names.addAll(in(project.resolve(module).resolve("src/main/java"), INJECTED));
        }
        return names;
    }

    /** What the executable takes from the environment. */
    static Set<String> inExecutable(Path project) {
        Set<String> names = in(project.resolve("ear/src/main/java/id/sinergi/boot"), KNOWN_TO_EXECUTABLE);
        names.remove("sinergi.properties");
        return names;
    }

    /** The environment variable of a setting. */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Set<String> in(Path folder, Pattern pattern) {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
