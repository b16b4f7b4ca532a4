package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.rest.RestClient.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangingE2E {
    private static final String FOOD_ITEM = "{\"title\":{\"id\":\"Pangan\",\"en\":\"Food\"},\"description\":null,"
            + "\"owner\":\"K17\",\"minutes\":45,\"themes\":[]}";

    private static final String FORUMS = "/api/v1/forums";
    private static final String SCRIPT = "<script>alert('&')</script>";

    private static RestClient kemlu;
    private static RestClient kemendagri;
    private static RestClient paser;

    @BeforeAll
    static void signIn() throws IOException {
        kemlu = RestClient.as("koordinator");
        kemendagri = RestClient.as("kemendagri");
        paser = RestClient.as("paser");
    }

    @Test
    void plansAForumAndTellsWhereItIs() throws IOException {
        Answer made = kemlu.post(FORUMS, forum("K17", "Forum dari REST"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(made.json().path("href").asText());
        Answer read = kemlu.get(made.json().path("href").asText());
        assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.json().path("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void givesScriptBackAsTheTextItIs() throws IOException {
        Answer made = kemlu.post(FORUMS, forum("K17", SCRIPT));
        Answer read = kemlu.get(made.json().path("href").asText());

        assertThat(read.json().path("title").path("id").asText()).isEqualTo(SCRIPT);
        assertThat(read.header("Content-Type")).startsWith("application/json");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void changesOnlyTheVersionThatWasRead() throws IOException {
        Answer made = kemlu.post(FORUMS, forum("K17", "Sebelum"));
        String href = made.json().path("href").asText();

        Answer without = kemlu.put(href, plan("Tanpa versi"));
        Answer changed = kemlu.put(href, plan("Sesudah"), "If-Match", made.header("ETag"));
        Answer stale = kemlu.put(href, plan("Terlambat"), "If-Match", made.header("ETag"));

        assertThat(without.status()).isEqualTo(428);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(made.header("ETag"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("ChangedMeanwhile");
        assertThat(kemlu.get(href).json().path("title").path("id").asText()).isEqualTo("Sesudah");
    }

    @Test
    void leadsAForumThroughItsLife() throws IOException {
        Answer made = kemlu.post(FORUMS, forum("K17", "Forum lengkap"));
        String href = made.json().path("href").asText();
        Answer item = kemlu.post(href + "/agenda", FOOD_ITEM);
        Answer announced = step(href, "announce");
        Answer held = step(href, "hold");
        Answer participant = kemlu.post(
                href + "/participants",
                "{\"agency\":\"PEMDA-64.01\",\"attendees\":[{\"name\":null,"
                        + "\"function\":{\"id\":\"Wakil Bupati\",\"en\":\"Vice-Regent\"}}]}");
        Answer decision = kemlu.post(
                href + "/decisions",
                "{\"text\":{\"id\":\"Disepakati.\",\"en\":\"Agreed.\"},\"kind\":\"DECISION\","
                        + "\"responsible\":[\"PEMDA-64.01\"],\"due\":null,\"themes\":[]}");
        Answer closed = step(href, "close");

        assertThat(List.of(made, item, announced, held, participant, decision, closed))
                .extracting(Answer::status)
                .containsExactly(201, 201, 200, 200, 201, 201, 200);
        assertThat(closed.json().path("status").asText()).isEqualTo("CLOSED");
        String paragraph = decision.json().path("href").asText();
        // Closing the forum has changed what may be done with the paragraph, and with it the tag.
        Answer advanced = kemlu.post(
                paragraph + "/advance",
                "{\"status\":\"IN_PROGRESS\",\"reason\":null,\"proof\":null,\"successor\":null}",
                "If-Match",
                kemlu.get(paragraph).header("ETag"));
        assertThat(advanced.json().path("status").asText()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void namesTheRuleThatSaysNo() throws IOException {
        Answer made = kemlu.post(FORUMS, forum("K17", "Belum diumumkan"));
        Answer refused = kemlu.post(made.json().path("href").asText() + "/hold", null, "If-Match", made.header("ETag"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("ForumCannotBeHeld");
    }

    @Test
    void hidesADraftFromOthersAndDefendsAForumFromThem() throws IOException {
        Answer made = kemlu.post(FORUMS, forum("K17", "Milik Kemlu"));
        String href = made.json().path("href").asText();
        String tag = made.header("ETag");

        assertThat(kemendagri.get(href).status()).isEqualTo(404);
        assertThat(kemendagri.put(href, plan("Direbut"), "If-Match", tag).status())
                .isEqualTo(404);
        assertThat(kemendagri.post(href + "/announce", null, "If-Match", tag).status())
                .isEqualTo(404);
        String announced = step(href, "announce").header("ETag");
        Answer refused = kemendagri.put(href, plan("Direbut"), "If-Match", announced);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("NotPermitted");
        assertThat(paser.post(href + "/cancel", "{\"reason\":\"x\"}", "If-Match", announced)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void letsNobodyPlanForAnotherAgencyOrWithoutTheRight() throws IOException {
        assertThat(kemlu.post(FORUMS, forum("K3", "Untuk Kemendagri")).status()).isEqualTo(403);
        assertThat(paser.post(FORUMS, forum("PEMDA-64.01", "Untuk Paser")).status())
                .isEqualTo(403);
        assertThat(RestClient.stranger()
                        .post(FORUMS, forum("K17", "Tanpa masuk"))
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "garbage | NotJson",
                "{\"host\" | NotJson",
                "{} trailing | NotJson",
                "[] | NotJson",
                "null | NoContent",
                "{\"host\":\"K17\",\"colour\":\"red\"} | UnknownField",
                "{\"host\":17} | WrongType",
                "{\"starts\":\"kemarin\"} | WrongType",
                "{\"title\":\"x\"} | WrongType",
                "{\"title\":{\"id\":1}} | WrongType"
            })
    void refusesWhatItDoesNotUnderstand(String body, String code) throws IOException {
        Answer answer = kemlu.post(FORUMS, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.text()).doesNotContain("Exception", "id.sinergi.", "jackson");
    }

    @Test
    void namesEveryFieldThatIsWrong() throws IOException {
        Answer answer = kemlu.post(FORUMS, "{\"host\":\"K17\",\"title\":{\"id\":\"\"},\"zone\":\"Asia/Makassar\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("faults").findValuesAsText("field"))
                .contains("title.id", "starts", "ends", "venue", "city");
        assertThat(answer.json().path("faults").findValuesAsText("detail")).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "W/\"1\"", "\"x\""})
    void doesNotGuessTheVersion(String ifMatch) throws IOException {
        Answer made = kemlu.post(FORUMS, forum("K17", "Versi"));

        assertThat(kemlu.put(made.json().path("href").asText(), plan("Lain"), "If-Match", ifMatch)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void takesJsonOnly() throws IOException {
        String body = forum("K17", "Formulir");

        assertThat(kemlu.post(FORUMS, body, "Content-Type", "text/plain").status())
                .isEqualTo(415);
        assertThat(kemlu.post(FORUMS, "host=K17", "Content-Type", "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void takesNothingFromOtherSites() throws IOException {
        String body = forum("K17", "Dari luar");

        assertThat(kemlu.post(FORUMS, body, "Origin", "https://elsewhere.example")
                        .status())
                .isEqualTo(403);
        assertThat(kemlu.post(FORUMS, body, "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(kemlu.post(FORUMS, body, "Origin", "null").status()).isEqualTo(403);
    }

    @Test
    void saysWhichRequestsAnAddressTakes() throws IOException {
        Answer answer = kemlu.send("DELETE", FORUMS, null);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    private static Answer step(String href, String name) throws IOException {
        return kemlu.post(href + "/" + name, null, "If-Match", kemlu.get(href).header("ETag"));
    }

    private static String forum(String host, String title) {
        return "{\"host\":\"" + host + "\"," + plan(title).substring(1);
    }

    private static String plan(String title) {
        return "{\"title\":{\"id\":\"" + title + "\",\"en\":null},\"starts\":\"2023-10-05T09:00\","
                + "\"ends\":\"2023-10-06T17:00\",\"zone\":\"Asia/Makassar\",\"venue\":\"Aula\","
                + "\"city\":\"Nusa Dua\",\"series\":null}";
    }

    @Test
    void takesNoMoreThanAnyRecordNeeds() throws IOException {
        String large = "{\"title\":{\"id\":\"" + "a".repeat(1_200_000) + "\"}}";

        Answer answer = RestClient.as("koordinator").post("/api/v1/forums", large);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("BodyTooLarge");
    }
}
