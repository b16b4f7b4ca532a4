package id.sinergi.docker;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.ProjectDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OperationsGuideTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(sinergi\\.[a-z.-]+)` \\| `(SINERGI_\\w+)` \\|", Pattern.MULTILINE);

    @Test
    void names_every_setting_and_no_other() throws IOException {
        assertThat(documented(guide())).isEqualTo(read());
    }

    @Test
    void names_the_right_variables() throws IOException {
        assertThat(ROW.matcher(guide()).results())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.group(2)).isEqualTo(SettingNames.variable(row.group(1))));
    }

    /** The rule above must be able to fail. */
    @Test
    void a_forgotten_setting_is_noticed() throws IOException {
        assertThat(documented(guide().replace("| `sinergi.base-url` |", "| the address |")))
                .isNotEqualTo(read());
    }

    private static Set<String> read() {
        Set<String> names = SettingNames.inApplication(ProjectDirectory.root());
        names.addAll(SettingNames.inExecutable(ProjectDirectory.root()));
        return names;
    }

    private static Set<String> documented(String guide) {
        return ROW.matcher(guide).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String guide() throws IOException {
        return Files.readString(ProjectDirectory.root().resolve("docs/operations.md"));
    }
}
