package id.sinergi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XhtmlRulesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void every_page_keeps_the_rules() throws IOException {
        Map<Path, Object> broken = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.filter(file -> file.toString().endsWith(".xhtml")).forEach(file -> {
                var rules = XhtmlRules.brokenBy(read(file));
                if (!rules.isEmpty()) {
                    broken.put(file, rules);
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h:outputText value=\"#{row.title}\" escape=\"false\"/>",
                "<p style=\"color: red\">x</p>",
                "<button onclick=\"go()\">x</button>",
                "<script>go()</script>",
                "<h:inputText><f:ajax render=\"x\"/></h:inputText>",
                "<h:commandLink action=\"#{page.go}\"/>",
                "<ui:include src=\"/parts/#{param.part}.xhtml\"/>",
                "<h:inputSecret id=\"code\" value=\"#{page.code}\"/>",
                "<input type=\"date\" name=\"from\"/>",
                "<h:inputText id=\"at\" value=\"#{page.at}\" pt:type=\"time\"/>"
            })
    void an_offender_is_found(String offender) {
        assertThat(XhtmlRules.brokenBy(offender)).hasSize(1);
    }

    @Test
    void a_file_that_is_too_long_is_found() {
        assertThat(XhtmlRules.brokenBy("<p/>\n".repeat(151))).hasSize(1);
    }

    @Test
    void a_good_page_breaks_nothing() {
        assertThat(XhtmlRules.brokenBy(
                        "<!-- style=\"x\" --><p class=\"lead\">#{row.title}</p><script src=\"x\"></script>"))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
