package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.rest.RestClient.Answer;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FollowUpsE2E {
    private static final String TEXT = "{\"text\":\"Usulan telah dikirim.\"}";

    private static RestClient kemlu;
    private static RestClient kemendagri;
    private static RestClient paser;
    private static RecordedForum forum;

    @BeforeAll
    static void aForumIsHeld() throws IOException {
        kemlu = RestClient.as("koordinator");
        kemendagri = RestClient.as("kemendagri");
        paser = RestClient.as("paser");
        forum = RecordedForum.held("Tindak lanjut lewat REST");
    }

    @Test
    void goFromTheHostToTheAgencyAndBack() throws IOException {
        String followUp = assigned("PEMDA-64.01", "paser");

        Answer reported = step(paser, followUp, "report", TEXT);
        Answer sentBack = step(kemlu, followUp, "send-back", "{\"reason\":\"Tanpa lampiran\"}");
        Answer again = step(paser, followUp, "report", TEXT);
        Answer confirmed = step(kemlu, followUp, "confirm", null);

        assertThat(reported.json().path("status").asText()).isEqualTo("REPORTED");
        assertThat(sentBack.json().path("status").asText()).isEqualTo("RETURNED");
        assertThat(again.json().path("status").asText()).isEqualTo("REPORTED");
        assertThat(confirmed.json().path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(confirmed.json().path("reports")).hasSize(2);
        assertThat(confirmed.json().at("/reports/0/reason").asText()).isEqualTo("Tanpa lampiran");
        assertThat(confirmed.json().at("/person/username").asText()).isEqualTo("paser");
    }

    @Test
    void whoReportedDoesNotConfirm() throws IOException {
        String followUp = assigned("K17", null);
        step(kemlu, followUp, "report", TEXT);

        Answer refused = step(kemlu, followUp, "confirm", null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("ReporterCannotReview");
        assertThat(kemlu.get(followUp).json().path("actions").toString()).doesNotContain("CONFIRM");
    }

    @Test
    void onlyWhoOwesReportsAndOnlyTheHostJudges() throws IOException {
        String followUp = assigned("PEMDA-64.01", null);

        assertThat(step(kemlu, followUp, "report", TEXT).status()).isEqualTo(403);
        assertThat(step(kemendagri, followUp, "report", TEXT).status()).isEqualTo(403);
        step(paser, followUp, "report", TEXT);
        assertThat(step(paser, followUp, "confirm", null).status()).isEqualTo(403);
        assertThat(step(kemendagri, followUp, "confirm", null).status()).isEqualTo(403);
        assertThat(step(kemendagri, followUp, "withdraw", "{\"reason\":\"x\"}").status())
                .isEqualTo(403);
        assertThat(paser.post(decided() + "/follow-ups", task("K17", null)).status())
                .isEqualTo(403);
    }

    @Test
    void aDecisionWaitsForThem() throws IOException {
        String decision = decided();
        kemlu.post(decision + "/follow-ups", task("PEMDA-64.01", null));

        Answer refused = kemlu.post(
                decision + "/advance",
                "{\"status\":\"IMPLEMENTED\",\"reason\":null,\"proof\":null,\"successor\":null}",
                "If-Match",
                kemlu.get(decision).header("ETag"));

        assertThat(refused.code()).isEqualTo("FollowUpsUnfinished");
        assertThat(kemlu.get(decision + "/follow-ups").json().path("items")).hasSize(1);
        assertThat(kemlu.get(decision).json().at("/thread/followUps/0/level").asText())
                .isEqualTo("ESCALATED");
    }

    @Test
    void areListedForWhoeverAsks() throws IOException {
        String followUp = assigned("PEMDA-64.01", "paser");
        String ref = kemlu.get(followUp).json().path("ref").asText();

        for (String view : new String[] {"MINE", "AGENCY"}) {
            Answer found = paser.get("/api/v1/follow-ups?limit=200&view=" + view);
            assertThat(found.json().path("items").findValuesAsText("ref")).contains(ref);
        }
        Answer late = kemlu.get("/api/v1/follow-ups?view=HOST&overdue=true&agency=PEMDA-64.01&limit=200");
        assertThat(late.json().path("items").findValuesAsText("ref")).contains(ref);
        Answer others = kemendagri.get("/api/v1/follow-ups?view=HOST");
        assertThat(others.json().path("items").findValuesAsText("ref")).doesNotContain(ref);
        assertThat(kemlu.get("/api/v1/follow-ups.csv?view=HOST").text()).contains(ref);
    }

    @Test
    void nameWhatIsWrong() throws IOException {
        String decision = decided();

        assertThat(kemlu.post(decision + "/follow-ups", task("K9999", null)).code())
                .isEqualTo("AgencyUnknown");
        assertThat(kemlu.post(decision + "/follow-ups", task("K17", "paser")).code())
                .isEqualTo("PersonNotOfAgency");
        Answer empty = kemlu.post(decision + "/follow-ups", "{\"task\":{\"id\":\" \"},\"agency\":\"K17\"}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().path("faults").findValuesAsText("field")).contains("task.id", "due");
        assertThat(kemlu.get("/api/v1/follow-ups/FUP-1999-0001/1.1").status()).isEqualTo(404);
    }

    private static String decided() throws IOException {
        return "/api/v1/decisions/" + forum.decide("Ditindaklanjuti.", "PEMDA-64.01");
    }

    private static String assigned(String agency, String person) throws IOException {
        Answer made = kemlu.post(decided() + "/follow-ups", task(agency, person));
        assertThat(made.status()).isEqualTo(201);
        return made.json().path("href").asText();
    }

    private static String task(String agency, String person) {
        String named = person == null ? "null" : "\"" + person + "\"";
        return "{\"task\":{\"id\":\"Kirim usulan\",\"en\":null},\"agency\":\"" + agency + "\",\"person\":" + named
                + ",\"due\":\"2024-01-31\"}";
    }

    private static Answer step(RestClient client, String followUp, String step, String body) throws IOException {
        String tag = client.get(followUp).header("ETag");
        return client.post(followUp + "/" + step, body, "If-Match", tag);
    }
}
