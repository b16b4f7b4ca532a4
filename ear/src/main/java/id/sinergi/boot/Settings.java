package id.sinergi.boot;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the operator decides, by name ({@code sinergi.db.url}).
 *
 * <p>A setting comes from the environment ({@code SINERGI_DB_URL}), from a file that a variable names
 * ({@code SINERGI_DB_URL_FILE}, made for secrets), or from {@code sinergi.properties}; the first of these wins.
 */
public final class Settings {
    static final List<String> REQUIRED = List.of("sinergi.db.url", "sinergi.db.user", "sinergi.db.password");
    static final String HTTP_PORT = "sinergi.http.port";
    static final String HTTP_ADDRESS = "sinergi.http.address";
    static final String BASE_URL = "sinergi.base-url";
    private static final String DEFAULT_FILE = "sinergi.properties";
    private static final List<String> FROM_SECRET_FILES = List.of(
            "sinergi.db.url",
            "sinergi.db.user",
            "sinergi.db.password",
            "sinergi.db.owner.user",
            "sinergi.db.owner.password",
            "sinergi.mail.user",
            "sinergi.mail.password",
            "sinergi.oidc.client-secret");
    private static final List<String> FROM_ENVIRONMENT =
            List.of(HTTP_PORT, HTTP_ADDRESS, BASE_URL, "sinergi.db.migrate", "sinergi.demo");

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads the settings.
     *
     * @param environment variables of the process
     * @param directory where {@code sinergi.properties} is looked for
     * @throws UnusableSettings when a named file cannot be read or a required setting is missing
     */
    public static Settings read(Map<String, String> environment, Path directory) throws UnusableSettings {
        Map<String, String> values = new TreeMap<>(fromFile(environment, directory));
        for (String name : FROM_SECRET_FILES) {
            putFromEnvironment(values, environment, name);
        }
        for (String name : FROM_ENVIRONMENT) {
            putFromEnvironment(values, environment, name);
        }
        // Settings that only the application knows reach it through the environment itself.
        values.keySet().removeIf(name -> !isKnown(name) && environment.containsKey(variable(name)));
        requireAll(values);
        values.putIfAbsent(HTTP_PORT, "8080");
        values.putIfAbsent(HTTP_ADDRESS, "127.0.0.1");
        values.putIfAbsent(BASE_URL, "http://" + values.get(HTTP_ADDRESS) + ":" + values.get(HTTP_PORT));
        return new Settings(values);
    }

    String databaseUrl() {
        return value("sinergi.db.url");
    }

    /** Null when nobody has decided it. */
    String value(String name) {
        return values.get(name);
    }

    /** The address browsers use, without a slash at the end. */
    public String baseUrl() {
        String url = values.get(BASE_URL);
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    public String address() {
        return values.get(HTTP_ADDRESS);
    }

    public int port() throws UnusableSettings {
        String port = values.get(HTTP_PORT);
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535 || Integer.parseInt(port) == 0) {
            throw new UnusableSettings(variable(HTTP_PORT) + " must be a port from 1 to 65535, not \"" + port + "\".");
        }
        return Integer.parseInt(port);
    }

    /** Makes the settings visible to MicroProfile Config; {@code -D} options of the command line stay. */
    public void publish() {
        values.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    private static void requireAll(Map<String, String> values) throws UnusableSettings {
        List<String> missing = new ArrayList<>();
        for (String name : REQUIRED) {
            if (System.getProperty(name, values.getOrDefault(name, "")).isBlank()) {
                missing.add(variable(name));
            }
        }
        if (!missing.isEmpty()) {
            throw new UnusableSettings("Missing configuration: " + String.join(", ", missing)
                    + ". Set them as environment variables, name a file with …_FILE, or put them into " + DEFAULT_FILE
                    + " (for example sinergi.db.url=jdbc:mariadb://localhost:3306/sinergi).");
        }
    }

    private static boolean isKnown(String name) {
        return FROM_SECRET_FILES.contains(name) || FROM_ENVIRONMENT.contains(name);
    }

    private static void putFromEnvironment(Map<String, String> values, Map<String, String> environment, String name)
            throws UnusableSettings {
        String variable = variable(name);
        if (environment.containsKey(variable)) {
            values.put(name, environment.get(variable));
        } else if (environment.containsKey(variable + "_FILE")) {
            values.put(name, secret(variable + "_FILE", Path.of(environment.get(variable + "_FILE"))));
        }
    }

    private static String secret(String variable, Path file) throws UnusableSettings {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UnusableSettings(variable + " names " + file + ", which cannot be read.");
        }
    }

    private static Map<String, String> fromFile(Map<String, String> environment, Path directory)
            throws UnusableSettings {
        String named = environment.get("SINERGI_CONFIG");
        Path file = directory.resolve(named == null ? DEFAULT_FILE : named);
        if (named == null && !Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UnusableSettings("The configuration file " + file + " cannot be read.");
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
