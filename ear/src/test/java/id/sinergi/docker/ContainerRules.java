package id.sinergi.docker;

import id.sinergi.docker.Finding.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What must be true of the container files, so that no path, variable, port or user is only a rumour. */
final class ContainerRules {
    private static final String SECRETS = "/run/secrets/";
    /** What the build makes; it need not be there when the tests run. */
    private static final String EXECUTABLE = "ear/target/sinergi.jar";

    private final ContainerFiles files;
    private final List<Finding> findings = new ArrayList<>();

    ContainerRules(ContainerFiles files) {
        this.files = files;
    }

    List<Finding> check() throws IOException {
        pathsExist();
        buildContextHasWhatIsCopied();
        variablesAreExplained();
        secretsAreMadeAndHandedOver();
        scriptsGetTheirVariables();
        servicesAreHardened();
        findings.addAll(new AgreementRules(files).check());
        return List.copyOf(findings);
    }

    private void pathsExist() {
        for (String service : files.map("services").keySet()) {
            for (String volume : files.list("services", service, "volumes")) {
                String source = volume.split(":", 2)[0];
                if (source.startsWith(".")) {
                    expect(files.exists("docker/" + source), Kind.PATH_MISSING, source);
                }
            }
        }
        String dockerfile = String.valueOf(files.at("services", "system", "build", "dockerfile"));
        expect(files.exists(dockerfile), Kind.PATH_MISSING, dockerfile);
        Object context = files.at("services", "system", "build", "context");
        expect("..".equals(context), Kind.PATH_MISSING, context);
    }

    private void buildContextHasWhatIsCopied() throws IOException {
        Set<String> sent = files.found(".dockerignore", "^!(\\S+)$");
        for (String copy : files.instruction("COPY")) {
            List<String> words = Arrays.stream(copy.split("\\s+"))
                    .filter(word -> !word.startsWith("--"))
                    .toList();
            for (String source : words.subList(0, words.size() - 1)) {
                expect(sent.contains(source), Kind.FILE_NOT_IN_BUILD_CONTEXT, source);
                expect(source.equals(EXECUTABLE) || files.exists(source), Kind.PATH_MISSING, source);
            }
        }
        Set<String> copied = files.found("docker/Dockerfile", "(/opt/sinergi/\\w+\\.sh)\"\\]");
        for (String script : copied) {
            String source = "docker/" + script.substring(script.lastIndexOf('/') + 1);
            expect(sent.contains(source), Kind.PATH_MISSING, script);
        }
    }

    private void variablesAreExplained() throws IOException {
        Set<String> explained = files.found("docker/.env.example", "^(\\w+)=");
        Set<String> used = files.placeholders();
        difference(used, explained).forEach(name -> add(Kind.VARIABLE_NOT_EXPLAINED, name));
        difference(explained, used).forEach(name -> add(Kind.VARIABLE_NOT_USED, name));
    }

    private void secretsAreMadeAndHandedOver() throws IOException {
        Set<String> made = new TreeSet<>(Arrays.asList(files.found("docker/make-secrets.sh", "^for name in ([^;]+);")
                .iterator()
                .next()
                .split(" ")));
        files.map("secrets").forEach((name, secret) -> {
            Object file = files.at("secrets", name, "file");
            expect(made.contains(name) && ("./secrets/" + name).equals(file), Kind.SECRET_NOT_MADE, name);
        });
        for (String service : files.map("services").keySet()) {
            List<String> handedOver = files.list("services", service, "secrets");
            handedOver.forEach(name -> expect(files.map("secrets").containsKey(name), Kind.SECRET_NOT_MADE, name));
            files.environment(service).forEach((variable, value) -> {
                if (variable.endsWith("_FILE")) {
                    boolean there = value.startsWith(SECRETS) && handedOver.contains(value.substring(SECRETS.length()));
                    expect(there, Kind.SECRET_NOT_HANDED_OVER, service + " " + variable);
                } else {
                    expect(!variable.endsWith("PASSWORD"), Kind.SECRET_NOT_HANDED_OVER, service + " " + variable);
                }
            });
        }
    }

    private void scriptsGetTheirVariables() throws IOException {
        Map<String, String> given = files.environment("database");
        for (String variable : files.found("docker/database/init/10-users.sh", "\\$\\{?(SINERGI_\\w+)")) {
            expect(given.containsKey(variable), Kind.VARIABLE_NOT_GIVEN, variable);
        }
        for (String path : files.found("docker/database/init/10-users.sh", "cat (/\\S+)")) {
            boolean mounted = files.list("services", "database", "volumes").stream()
                    .anyMatch(volume -> volume.contains(":" + path + ":"));
            expect(mounted, Kind.PATH_MISSING, path);
        }
        Map<String, String> image = files.imageEnvironment();
        for (String variable : files.found("docker/health.sh", "\\$\\{?(SINERGI_\\w+)")) {
            expect(image.containsKey(variable), Kind.VARIABLE_NOT_GIVEN, variable);
        }
    }

    private void servicesAreHardened() {
        for (String service : files.map("services").keySet()) {
            boolean hardened = Boolean.TRUE.equals(files.at("services", service, "read_only"))
                    && files.list("services", service, "cap_drop").contains("ALL")
                    && files.list("services", service, "security_opt").contains("no-new-privileges:true")
                    && files.at("services", service, "mem_limit") != null
                    && files.at("services", service, "privileged") == null
                    && files.at("services", service, "cap_add") == null;
            expect(hardened, Kind.NOT_HARDENED, service);
        }
        Object condition = files.at("services", "system", "depends_on", "database", "condition");
        boolean ordered = "service_healthy".equals(condition)
                && !files.list("services", "database", "healthcheck", "test").isEmpty()
                && !files.instruction("HEALTHCHECK").isEmpty();
        expect(ordered, Kind.NOT_ORDERED_BY_HEALTH, condition);
    }

    private void expect(boolean holds, Kind kind, Object what) {
        if (!holds) {
            add(kind, what);
        }
    }

    private void add(Kind kind, Object what) {
        findings.add(Finding.of(kind, what));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
