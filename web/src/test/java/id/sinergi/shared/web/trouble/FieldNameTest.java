package id.sinergi.shared.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNameTest {
    private static final Text TEXT = Text.in(Language.of("id"));

    @ParameterizedTest
    @CsvSource({
        "/forums/new, titleId, forum.title.id",
        "/forums/FRM-2022-0001/agenda/new, titleId, agenda.title.id",
        "/decisions/DEC-2022-0001/4/edit, decisionForm:textEn, decision.text.en",
        "/follow-ups/FUP-2022-0001/4.1/edit, agency_input, followUp.agency",
        "/forums/FRM-2022-0001/cancel, reason, reason"
    })
    void an_input_is_called_as_on_its_page(String path, String name, String key) {
        assertThat(TEXT.knows(key)).isTrue();
        assertThat(field(path, name).label()).isEqualTo(TEXT.get(key));
    }

    @Test
    void an_input_without_a_text_is_called_by_its_id() {
        assertThat(field("/nowhere", "form:someThingElse_input").label()).isEqualTo("Some thing else");
    }

    @Test
    void what_the_page_sends_by_itself_was_not_typed() {
        assertThat(field("/forums/new", "version").isOfThePage("0")).isTrue();
        assertThat(field("/forums/new", "save").isOfThePage(TEXT.get("action.save")))
                .isTrue();
        assertThat(field("/forums/FRM-2022-0001", "announce").isOfThePage(TEXT.get("forum.announce")))
                .isTrue();
        assertThat(field("/forums/new", "venue").isOfThePage("Aula")).isFalse();
        assertThat(field("/forums/new", "minutes").isOfThePage("45")).isFalse();
    }

    private static FieldName field(String path, String name) {
        return new FieldName(TEXT, path, name);
    }
}
