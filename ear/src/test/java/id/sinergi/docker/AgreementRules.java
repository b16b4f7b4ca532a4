package id.sinergi.docker;

import id.sinergi.boot.Settings;
import id.sinergi.boot.UnusableSettings;
import id.sinergi.docker.Finding.Kind;
import id.sinergi.testing.ProjectDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Where the container files must say the same as the executable, as the database's script, and as each other. */
final class AgreementRules {
    private static final String ANY_ADDRESS = "0.0.0.0";
    private static final Set<String> ROW_PRIVILEGES = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    private static final List<String> URL_OPTIONS = List.of(
            "useServerPrepStmts=true",
            "useBulkStmts=false",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true");

    private final ContainerFiles files;
    private final List<Finding> findings = new ArrayList<>();

    AgreementRules(ContainerFiles files) {
        this.files = files;
    }

    List<Finding> check() throws IOException {
        theExecutableUnderstandsItsEnvironment();
        portsAgree();
        theProxyIsTrusted();
        usersAgree();
        databaseAgrees();
        theImageWritesOnlyWhereItMay();
        return List.copyOf(findings);
    }

    /** Gives the executable's own reader of settings exactly what the container would give it. */
    private void theExecutableUnderstandsItsEnvironment() throws IOException {
        Map<String, String> environment = containerEnvironment();
        Path secret = Files.createTempFile("sinergi", ".secret");
        Files.writeString(secret, "secret");
        environment.replaceAll((name, value) -> name.endsWith("_FILE") ? secret.toString() : value);
        Properties before = new Properties();
        before.putAll(System.getProperties());
        try {
            Settings settings = Settings.read(environment, secret.resolveSibling("no-such-folder"));
            settings.publish();
            expect(ANY_ADDRESS.equals(settings.address()), Kind.PORT_DIFFERS, settings.address());
            environment.keySet().stream()
                    .filter(name -> name.startsWith("SINERGI_"))
                    .filter(name -> !isPublished(name) && !isReadByTheApplication(name))
                    .forEach(name -> findings.add(Finding.of(Kind.SETTING_UNKNOWN, name)));
        } catch (UnusableSettings e) {
            findings.add(Finding.of(Kind.SETTINGS_UNUSABLE, e.getMessage()));
        } finally {
            System.setProperties(before);
            Files.delete(secret);
        }
    }

    private static boolean isPublished(String variable) {
        String name = variable.replaceFirst("_FILE$", "").toLowerCase(Locale.ROOT);
        return System.getProperties().stringPropertyNames().stream()
                .anyMatch(
                        property -> property.replace('.', '_').replace('-', '_').equals(name));
    }

    private static boolean isReadByTheApplication(String variable) {
        return SettingNames.inApplication(ProjectDirectory.root()).stream()
                .anyMatch(name -> SettingNames.variable(name).equals(variable));
    }

    private void portsAgree() throws IOException {
        String port = containerEnvironment().get("SINERGI_HTTP_PORT");
        expect(files.instruction("EXPOSE").equals(List.of(port)), Kind.PORT_DIFFERS, "EXPOSE");
        expect(
                files.found("docker/health.sh", "SINERGI_HTTP_PORT:-(\\d+)").equals(Set.of(port)),
                Kind.PORT_DIFFERS,
                "health.sh");
        for (String published : files.list("services", "system", "ports")) {
            expect(published.endsWith(":" + port), Kind.PORT_DIFFERS, published);
            expect(published.startsWith("127.0.0.1:"), Kind.PUBLISHED_TO_EVERYBODY, published);
        }
        expect(files.list("services", "database", "ports").isEmpty(), Kind.PUBLISHED_TO_EVERYBODY, "database");
    }

    /** Requests through the published port come from the gateway of the outer network. */
    private void theProxyIsTrusted() throws IOException {
        Set<String> gateway = files.found("docker/compose.yaml", "gateway: (\\S+)");
        String trusted = containerEnvironment().getOrDefault("SINERGI_HTTP_TRUSTED_PROXIES", "");
        expect(gateway.equals(Set.of(trusted)), Kind.PROXY_DIFFERS, trusted);
    }

    private void usersAgree() throws IOException {
        String uid = files.instruction("ARG").stream()
                .filter(argument -> argument.startsWith("UID="))
                .findFirst()
                .orElse("UID=none")
                .substring("UID=".length());
        expect(files.instruction("USER").equals(List.of(uid + ":" + uid)), Kind.USER_DIFFERS, uid);
        Map<String, String> environment = files.environment("system");
        Set<String> made = files.found("docker/database/users.sql", "CREATE USER IF NOT EXISTS (\\w+)");
        String application = environment.getOrDefault("SINERGI_DB_USER", "nobody");
        expect(made.contains(application), Kind.USER_DIFFERS, application);
        String owner = environment.getOrDefault("SINERGI_DB_OWNER_USER", "nobody");
        expect(made.contains(owner), Kind.USER_DIFFERS, owner);
        Set<String> granted = files.found("docker/database/users.sql", "^GRANT ([A-Z ,]+) ON \\S+ TO " + application);
        for (String privileges : granted) {
            expect(ROW_PRIVILEGES.containsAll(List.of(privileges.split(", "))), Kind.PRIVILEGE_TOO_WIDE, privileges);
        }
        expect(granted.size() == 1, Kind.PRIVILEGE_TOO_WIDE, granted);
    }

    private void databaseAgrees() throws IOException {
        String url = files.environment("system").getOrDefault("SINERGI_DB_URL", "");
        Set<String> made = files.found("docker/database/users.sql", "CREATE DATABASE IF NOT EXISTS (\\w+)");
        boolean same = made.stream().anyMatch(name -> url.startsWith("jdbc:mariadb://database:3306/" + name + "?"));
        expect(same && files.map("services").containsKey("database"), Kind.DATABASE_DIFFERS, url);
        URL_OPTIONS.forEach(option -> expect(url.contains(option), Kind.DATABASE_DIFFERS, option));
        String settings = files.text("docker/database/mariadb.cnf").replace(" ", "");
        for (String setting : List.of("secure-timestamp=YES", "transaction-isolation=READ-COMMITTED")) {
            expect(settings.contains(setting), Kind.DATABASE_DIFFERS, setting);
        }
    }

    private void theImageWritesOnlyWhereItMay() {
        String options = files.imageEnvironment().getOrDefault("JDK_JAVA_OPTIONS", "");
        for (String folder : files.instruction("VOLUME")) {
            expect(isWorkFolder(folder, options) || isKeptFolder(folder), Kind.NOT_WRITABLE, folder);
        }
        expect(!files.instruction("VOLUME").isEmpty(), Kind.NOT_WRITABLE, options);
    }

    /** What the server unpacks goes where nothing outlives the container. */
    private boolean isWorkFolder(String folder, String options) {
        return options.contains("-Djava.io.tmpdir=" + folder + "/")
                && files.instruction("WORKDIR").contains(folder)
                && files.list("services", "system", "volumes").contains(folder);
    }

    /** What people attach goes into a volume with a name. */
    private boolean isKeptFolder(String folder) {
        return folder.equals(containerEnvironment().get("SINERGI_FILES_DIR"))
                && files.map("volumes").keySet().stream()
                        .anyMatch(name ->
                                files.list("services", "system", "volumes").contains(name + ":" + folder));
    }

    private Map<String, String> containerEnvironment() {
        Map<String, String> environment = new TreeMap<>(files.imageEnvironment());
        environment.putAll(files.environment("system"));
        return environment;
    }

    private void expect(boolean holds, Kind kind, Object what) {
        if (!holds) {
            findings.add(Finding.of(kind, what));
        }
    }
}
