package id.sinergi.shared.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.api.InvalidInput;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems(Text.in(Language.EN), "/api/v1/forums");

    @Test
    void speaksTheFirstLanguageItKnows() {
        assertThat(language("fr", "en-US", "id")).isEqualTo(Language.EN);
        assertThat(language("id-ID", "en")).isEqualTo(Language.ID);
        assertThat(language("in")).isEqualTo(Language.ID);
        assertThat(language("*")).isEqualTo(Language.ID);
        assertThat(language("fr")).isEqualTo(Language.ID);
        assertThat(language()).isEqualTo(Language.ID);
    }

    @Test
    void namesFieldsAsTheBodyHasThem() {
        Problem problem = problems.of(
                new InvalidInput(
                        List.of(new InvalidInput.Fault("outline.venue", "Size", Map.of("min", 0, "max", 200)))),
                422);

        assertThat(problem.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("venue");
            assertThat(fault.detail()).contains("200").doesNotContain("{");
        });
    }

    @Test
    void namesTheRecord() {
        assertThat(problems.of(new NotFound("FRM-1"), 404))
                .extracting(Problem::code, Problem::instance)
                .containsExactly("NotFound", "/api/v1/forums");
        assertThat(problems.of(new NotFound("FRM-1"), 404).detail()).contains("FRM-1");
    }

    private static Language language(String... tags) {
        return Problems.language(Arrays.stream(tags).map(ProblemsTest::locale).toList());
    }

    private static Locale locale(String tag) {
        return tag.equals("*") ? new Locale("*") : Locale.forLanguageTag(tag);
    }
}
