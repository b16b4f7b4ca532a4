package id.sinergi.docker;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.docker.Finding.Kind;
import id.sinergi.testing.ProjectDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DockerFilesTest {
    private static final Path PROJECT = ProjectDirectory.root();
    private static final List<String> FILES = List.of(
            ".dockerignore",
            "docker/.env.example",
            "docker/Dockerfile",
            "docker/compose.yaml",
            "docker/health.sh",
            "docker/make-secrets.sh",
            "docker/start.sh",
            "docker/database/mariadb.cnf",
            "docker/database/users.sql",
            "docker/database/init/10-users.sh");

    @TempDir
    Path copy;

    @Test
    void everything_the_container_files_name_is_there_and_means_the_same() throws IOException {
        assertThat(new ContainerRules(new ContainerFiles(PROJECT)).check()).isEmpty();
    }

    @Test
    void scripts_can_be_started() {
        assertThat(FILES)
                .filteredOn(name -> name.endsWith(".sh"))
                .allSatisfy(name -> assertThat(PROJECT.resolve(name)).isExecutable());
    }

    /** Each rule against a copy of the files with one mistake in it: a rule that cannot fail proves nothing. */
    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("mistakes")
    void a_mistake_is_found(String file, String right, String wrong, Kind expected) throws IOException {
        for (String name : FILES) {
            Files.createDirectories(copy.resolve(name).getParent());
            Files.copy(PROJECT.resolve(name), copy.resolve(name));
        }
        String before = Files.readString(copy.resolve(file));
        assertThat(before).contains(right);
        Files.writeString(copy.resolve(file), before.replace(right, wrong));

        List<Finding> findings = new ContainerRules(new ContainerFiles(copy)).check();

        assertThat(findings).extracting(Finding::kind).contains(expected);
    }

    static Stream<Arguments> mistakes() {
        return Stream.concat(mistakesInCompose(), mistakesElsewhere());
    }

    private static Stream<Arguments> mistakesInCompose() {
        String compose = "docker/compose.yaml";
        return Stream.of(
                Arguments.of(compose, "./database/users.sql:", "./database/user.sql:", Kind.PATH_MISSING),
                Arguments.of(compose, ":/opt/sinergi/users.sql:", ":/opt/users.sql:", Kind.PATH_MISSING),
                Arguments.of(compose, "docker/Dockerfile", "Dockerfile", Kind.PATH_MISSING),
                Arguments.of(compose, "${DATABASE_MEMORY", "${DB_MEMORY", Kind.VARIABLE_NOT_EXPLAINED),
                Arguments.of(compose, "${DATABASE_MEMORY:-1536m}", "1536m", Kind.VARIABLE_NOT_USED),
                Arguments.of(compose, "SINERGI_DB_OWNER_PASSWORD_FILE", "OWNER_FILE", Kind.VARIABLE_NOT_GIVEN),
                Arguments.of(compose, "SINERGI_DB_OWNER_USER", "SINERGI_OWNER_USER", Kind.SETTING_UNKNOWN),
                Arguments.of(compose, "SINERGI_DB_USER", "SINERGI_DB_USR", Kind.SETTINGS_UNUSABLE),
                Arguments.of(compose, "./secrets/db_password", "./secrets/password", Kind.SECRET_NOT_MADE),
                Arguments.of(compose, "/run/secrets/db_pass", "/run/secrets/pass", Kind.SECRET_NOT_HANDED_OVER),
                Arguments.of(compose, "_PASSWORD_FILE: /run/secrets/", "_PASSWORD: ", Kind.SECRET_NOT_HANDED_OVER),
                Arguments.of(compose, ":8080\"", ":8081\"", Kind.PORT_DIFFERS),
                Arguments.of(compose, "\"127.0.0.1:", "\"", Kind.PUBLISHED_TO_EVERYBODY),
                Arguments.of(compose, "gateway: 172.", "gateway: 10.", Kind.PROXY_DIFFERS),
                Arguments.of(compose, ": sinergi_app", ": sinergi", Kind.USER_DIFFERS),
                Arguments.of(compose, "database:3306/sinergi", "db:3306/sinergi", Kind.DATABASE_DIFFERS),
                Arguments.of(compose, "connectionTimeZone=UTC", "", Kind.DATABASE_DIFFERS),
                Arguments.of(compose, "read_only: true", "read_only: false", Kind.NOT_HARDENED),
                Arguments.of(compose, "service_healthy", "service_started", Kind.NOT_ORDERED_BY_HEALTH),
                Arguments.of(compose, "- /var/lib/sinergi\n", "- /var/sinergi\n", Kind.NOT_WRITABLE),
                Arguments.of(compose, "- files:/srv/sinergi/files\n", "- /srv/sinergi/files\n", Kind.NOT_WRITABLE));
    }

    private static Stream<Arguments> mistakesElsewhere() {
        String dockerfile = "docker/Dockerfile";
        String users = "docker/database/users.sql";
        return Stream.of(
                Arguments.of(".dockerignore", "!ear/target/sinergi.jar", "", Kind.FILE_NOT_IN_BUILD_CONTEXT),
                Arguments.of(dockerfile, "docker/health.sh", "docker/healthy.sh", Kind.PATH_MISSING),
                Arguments.of(dockerfile, "EXPOSE 8080", "EXPOSE 8000", Kind.PORT_DIFFERS),
                Arguments.of(dockerfile, "SINERGI_HTTP_ADDRESS=0.0.0.0", "", Kind.PORT_DIFFERS),
                Arguments.of(dockerfile, "SINERGI_HTTP_PORT=", "SINERGI_PORT=", Kind.SETTING_UNKNOWN),
                Arguments.of(dockerfile, "USER 10001", "USER 0", Kind.USER_DIFFERS),
                Arguments.of(dockerfile, "HEALTHCHECK", "# HEALTHCHECK", Kind.NOT_ORDERED_BY_HEALTH),
                Arguments.of("docker/health.sh", ":-8080", ":-80", Kind.PORT_DIFFERS),
                Arguments.of(users, "CREATE DATABASE IF NOT EXISTS sinergi", "", Kind.DATABASE_DIFFERS),
                Arguments.of(users, "GRANT SELECT, INSERT, UPDATE, DELETE ON", "GRANT ALL ON", Kind.PRIVILEGE_TOO_WIDE),
                Arguments.of("docker/database/mariadb.cnf", "= YES", "= NO", Kind.DATABASE_DIFFERS));
    }
}
