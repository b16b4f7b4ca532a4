package id.sinergi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"shared", "identity", "agency", "forum"})
    void both_languages_say_the_same(String context) {
        assertThat(BundleRules.unequal(bundle(context, ""), bundle(context, "_en")))
                .isEmpty();
    }

    @Test
    void every_text_that_a_page_uses_exists() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> BundleRules.used(read(file)).stream())
                    .filter(use -> !exists(use))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_key_without_its_translation_is_found() {
        assertThat(BundleRules.unequal(properties("a", "satu"), properties("b", "two")))
                .containsExactly("a", "b");
    }

    @Test
    void an_empty_translation_is_found() {
        assertThat(BundleRules.unequal(properties("a", "satu"), properties("a", " ")))
                .containsExactly("a");
    }

    @Test
    void a_translation_that_loses_a_fact_is_found() {
        assertThat(BundleRules.unequal(properties("a", "{0} data"), properties("a", "entries")))
                .containsExactly("a");
    }

    @Test
    void an_apostrophe_that_swallows_a_fact_is_found() {
        assertThat(BundleRules.unequal(properties("a", "{0} data"), properties("a", "somebody's {0}")))
                .containsExactly("a");
    }

    @Test
    void a_text_used_in_a_page_is_seen() {
        assertThat(BundleRules.used("<p>#{forumText['list.title']}</p>")).containsExactly("forum:list.title");
    }

    private static boolean exists(String use) {
        String[] parts = use.split(":", 2);
        // A key that goes on after the literal is computed: 'Status.'.concat(…)
        return parts[1].endsWith(".") || bundle(parts[0], "").containsKey(parts[1]);
    }

    private static Properties properties(String key, String value) {
        Properties properties = new Properties();
        properties.setProperty(key, value);
        return properties;
    }

    private static Properties bundle(String context, String language) {
        Path file = Path.of("src/main/resources/id/sinergi", context, "web", "messages" + language + ".properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
