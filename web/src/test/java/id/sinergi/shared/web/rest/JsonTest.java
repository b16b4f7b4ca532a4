package id.sinergi.shared.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.InvalidInput.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private final Json json =
            new Json(List.of((record, reference) -> reference instanceof AgencyRef ? "agencies" : null));

    record Sample(
            AgencyRef ref,
            Bilingual title,
            int minutes,
            AgencyKind kind,
            LocalDate due,
            Instant moment,
            List<Bilingual> parts) {
        public boolean isOverdue() {
            return true;
        }

        public String getSecret() {
            return "secret";
        }
    }

    @Test
    void writesTheComponentsOfARecordAndItsAddress() {
        Sample sample = new Sample(
                new AgencyRef("K17"),
                new Bilingual("<b>satu</b>", null),
                5,
                AgencyKind.MINISTRY,
                LocalDate.of(2022, 10, 11),
                Instant.parse("2022-10-11T01:00:00Z"),
                List.of());

        assertThat(new String(json.write(sample), StandardCharsets.UTF_8))
                .isEqualTo("{\"ref\":\"K17\",\"href\":\"/api/v1/agencies/K17\","
                        + "\"title\":{\"id\":\"<b>satu</b>\",\"en\":null},\"minutes\":5,\"kind\":\"MINISTRY\","
                        + "\"due\":\"2022-10-11\",\"moment\":\"2022-10-11T01:00:00Z\",\"parts\":[]}");
    }

    @Test
    void readsWhatIsRight() {
        Sample sample = read("""
                {"ref":"K17","title":{"id":"satu","en":"one"},"minutes":5,"kind":"MINISTRY",
                 "due":"2022-10-11","moment":"2022-10-11T09:00:00+08:00","parts":[]}""");

        assertThat(sample.ref()).isEqualTo(new AgencyRef("K17"));
        assertThat(sample.moment()).isEqualTo(Instant.parse("2022-10-11T01:00:00Z"));
        assertThat(sample.due()).isEqualTo(LocalDate.of(2022, 10, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "garbage",
                "{} {}",
                "{\"minutes\":1,\"minutes\":2}",
                "{'minutes':1}",
                "{\"minutes\":NaN}"
            })
    void refusesWhatIsNoJson(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"minutes\":\"5\"} | minutes",
                "{\"minutes\":1.5} | minutes",
                "{\"minutes\":99999999999} | minutes",
                "{\"minutes\":null} | minutes",
                "{\"ref\":17} | ref",
                "{\"kind\":\"NOTHING\"} | kind",
                "{\"kind\":0} | kind",
                "{\"due\":\"2022-13-01\"} | due",
                "{\"due\":20221011} | due",
                "{\"title\":\"satu\"} | title",
                "{\"title\":{\"id\":1}} | title.id",
                "{\"title\":{\"id\":true}} | title.id",
                "{\"parts\":[{\"id\":\"a\"},{\"id\":[]}]} | parts[1].id",
                "{\"minutes\":1,\"nothing\":1} | nothing",
                "{\"title\":{\"nothing\":1}} | title.nothing",
                "{\"minutes\":1,\"overdue\":true} | overdue",
                "{\"minutes\":1,\"href\":\"/\"} | href"
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        e -> assertThat(e.faults()).extracting(Fault::field).containsExactly(field));
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> read("null")).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void refusesJsonNestedTooDeeply() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(NotUnderstood.class);
    }

    private Sample read(String body) {
        return (Sample) json.read(body.getBytes(StandardCharsets.UTF_8), Sample.class);
    }
}
