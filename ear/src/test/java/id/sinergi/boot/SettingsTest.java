package id.sinergi.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final String URL = "jdbc:mariadb://db.example:3306/sinergi";

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>(
            Map.of("SINERGI_DB_URL", URL, "SINERGI_DB_USER", "sinergi_app", "SINERGI_DB_PASSWORD", "from environment"));

    @Test
    void secrets_are_read_from_the_files_that_variables_name() throws Exception {
        environment.remove("SINERGI_DB_PASSWORD");
        environment.put("SINERGI_DB_PASSWORD_FILE", file("password", "from a file\n"));
        environment.put("SINERGI_DB_OWNER_USER_FILE", file("owner", "sinergi_owner\n"));
        environment.put("SINERGI_DB_OWNER_PASSWORD_FILE", file("owner-password", " with blanks inside and around "));

        Settings settings = read();

        assertThat(settings.value("sinergi.db.password")).isEqualTo("from a file");
        assertThat(settings.value("sinergi.db.owner.user")).isEqualTo("sinergi_owner");
        assertThat(settings.value("sinergi.db.owner.password")).isEqualTo("with blanks inside and around");
    }

    @Test
    void a_variable_wins_over_a_file_and_both_over_the_properties() throws Exception {
        environment.put("SINERGI_DB_PASSWORD_FILE", file("password", "from a file"));
        environment.remove("SINERGI_DB_USER");
        environment.put("SINERGI_DB_USER_FILE", file("user", "from a file"));
        file("sinergi.properties", "sinergi.db.password=p\nsinergi.db.user=p\nsinergi.http.port=9999\n");

        Settings settings = read();

        assertThat(settings.value("sinergi.db.password")).isEqualTo("from environment");
        assertThat(settings.value("sinergi.db.user")).isEqualTo("from a file");
        assertThat(settings.port()).isEqualTo(9999);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        environment.remove("SINERGI_DB_PASSWORD");
        environment.put("SINERGI_DB_PASSWORD_FILE", directory.resolve("nowhere").toString());

        assertThatExceptionOfType(UnusableSettings.class)
                .isThrownBy(this::read)
                .withMessageContainingAll("SINERGI_DB_PASSWORD_FILE", "nowhere");
    }

    @Test
    void an_empty_file_is_no_password() throws IOException {
        environment.remove("SINERGI_DB_PASSWORD");
        environment.put("SINERGI_DB_PASSWORD_FILE", file("password", "\n"));

        assertThatExceptionOfType(UnusableSettings.class)
                .isThrownBy(this::read)
                .withMessageContaining("SINERGI_DB_PASSWORD");
    }

    @Test
    void a_port_is_a_number_that_ports_have() throws Exception {
        for (String port : new String[] {"0", "65536", "http", "-1", ""}) {
            environment.put("SINERGI_HTTP_PORT", port);

            Settings settings = read();

            assertThatExceptionOfType(UnusableSettings.class)
                    .as(port)
                    .isThrownBy(settings::port)
                    .withMessageContaining("SINERGI_HTTP_PORT");
        }
    }

    private Settings read() throws UnusableSettings {
        return Settings.read(environment, directory);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }
}
