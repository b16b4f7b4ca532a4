package id.sinergi.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files in {@code docker/}, read. */
final class ContainerFiles {
    private static final Pattern ENV_PAIR = Pattern.compile("(\\w+)=(\"[^\"]*\"|\\S+)");

    private final Path project;
    private final Map<String, Object> compose;
    private final String dockerfile;

    ContainerFiles(Path project) throws IOException {
        this.project = project;
        this.dockerfile = text("docker/Dockerfile").replace("\\\n", " ");
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text("docker/compose.yaml"));
        this.compose = mapping(read);
    }

    String text(String path) throws IOException {
        return Files.readString(project.resolve(path));
    }

    boolean exists(String path) {
        return Files.exists(project.resolve(path).normalize());
    }

    /** A value of the compose file by the names on the way to it; null when there is none. */
    Object at(String... names) {
        Object found = compose;
        for (String name : names) {
            found = found instanceof Map ? mapping(found).get(name) : null;
        }
        return found;
    }

    Map<String, Object> map(String... names) {
        Object found = at(names);
        return found == null ? Map.of() : mapping(found);
    }

    List<String> list(String... names) {
        List<String> texts = new ArrayList<>();
        if (at(names) instanceof List<?> found) {
            found.forEach(item -> texts.add(String.valueOf(item)));
        }
        return texts;
    }

    Map<String, String> environment(String service) {
        Map<String, String> variables = new LinkedHashMap<>();
        map("services", service, "environment").forEach((name, value) -> variables.put(name, String.valueOf(value)));
        return variables;
    }

    /** The variables that the compose file takes from {@code .env}. */
    Set<String> placeholders() throws IOException {
        return found("docker/compose.yaml", "\\$\\{(\\w+)");
    }

    /** All texts that the first group of a pattern finds in a file. */
    Set<String> found(String path, String pattern) throws IOException {
        Set<String> texts = new TreeSet<>();
        for (MatchResult match : Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text(path))
                .results()
                .toList()) {
            texts.add(match.group(1));
        }
        return texts;
    }

    /** What follows an instruction of the Dockerfile, one entry for each time it occurs. */
    List<String> instruction(String name) {
        return dockerfile
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    /** The environment that the image brings. */
    Map<String, String> imageEnvironment() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String pairs : instruction("ENV")) {
            ENV_PAIR.matcher(pairs)
                    .results()
                    .forEach(pair -> variables.put(pair.group(1), pair.group(2).replace("\"", "")));
        }
        return variables;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }
}
