package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.sinergi.rest.RestClient.Answer;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Series, their templates, the topics proposed for them and the agendas of their editions, for programs. */
class ForumSeriesE2E {
    private static final String SERIES = "/api/v1/forum-series";
    private static final String TOPICS = "/api/v1/topics";

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
    void countsWhatWasHeldAgainstWhatWasDue() throws IOException {
        Answer made = series("OWN", "\"FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU\"");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("recurrence").asText()).isEqualTo("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU");
        assertThat(made.json().path("nextDueOn").asText()).isEqualTo("2020-01-14");
        assertThat(made.json().path("continuity").path("held").asInt()).isZero();
        assertThat(made.json().path("continuity").path("due").asInt()).isGreaterThan(36);
        assertThat(made.json().path("timeline").get(0).path("kind").asText()).isEqualTo("OVERDUE");
    }

    @Test
    void refusesARuleThatNoSeriesCanHave() throws IOException {
        Answer refused = series("OWN", "\"FREQ=SECONDLY\"");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("RecurrenceNotUnderstood");
        assertThat(series("OWN", "null").code()).isEqualTo("RecurrenceNotUnderstood");
    }

    @Test
    void leadsATopicFromItsProposalToTheAgenda() throws IOException {
        String ref = series("IRREGULAR", "null").json().path("ref").asText();
        Answer proposed = paser.post(TOPICS, topic("PEMDA-64.01", ref));
        String href = proposed.json().path("href").asText();
        Answer foreign = paser.post(TOPICS, topic("K17", ref));
        Answer unseen = kemendagri.get(href);
        Answer withoutReason = kemlu.post(href + "/decline", "{\"reason\":\" \"}", "If-Match", proposed.header("ETag"));
        String edition = kemlu.post(SERIES + "/" + ref + "/editions", edition())
                .json()
                .path("ref")
                .asText();
        Answer accepted =
                kemlu.post(href + "/accept", "{\"forum\":\"" + edition + "\"}", "If-Match", proposed.header("ETag"));

        assertThat(proposed.status()).isEqualTo(201);
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(withoutReason.code()).isEqualTo("ReasonNeeded");
        assertThat(accepted.json().path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(paser.get(href).json().path("forum").isNull()).isTrue();
        assertThat(kemlu.get("/api/v1/forums/" + edition).json().path("agenda")).hasSize(1);
    }

    @Test
    void beginsAnEditionWithTheTemplateOfItsSeries() throws IOException {
        String ref = series("IRREGULAR", "null").json().path("ref").asText();
        String template = SERIES + "/" + ref + "/template";
        String tag = kemlu.get(template).header("ETag");
        Answer wrong = kemlu.put(template, template("\"GRP-99\""), "If-Match", tag);
        Answer written = kemlu.put(template, template("\"GRP-01\""), "If-Match", tag);
        Answer edition = kemlu.post(SERIES + "/" + ref + "/editions", edition());

        assertThat(wrong.code()).isEqualTo("InviteeUnknown");
        assertThat(written.json().path("documents")).hasSize(1);
        assertThat(kemendagri
                        .put(template, template("\"GRP-01\""), "If-Match", tag)
                        .status())
                .isEqualTo(403);
        assertThat(edition.status()).isEqualTo(201);
        assertThat(edition.json().path("agenda")).hasSize(2);
        assertThat(edition.json().path("participants")).isEmpty();
        assertThat(edition.json()
                        .path("agenda")
                        .get(1)
                        .path("slot")
                        .path("starts")
                        .asText())
                .startsWith("2023-10-06T00:15");
    }

    @Test
    void invitesOnTheTermsOfTheTemplate() throws IOException {
        String ref = series("IRREGULAR", "null").json().path("ref").asText();
        String template = SERIES + "/" + ref + "/template";
        kemlu.put(
                template,
                template("\"GRP-01\""),
                "If-Match",
                kemlu.get(template).header("ETag"));
        String forum = kemlu.post(SERIES + "/" + ref + "/editions", edition().replace("2023-", "2043-"))
                .json()
                .path("href")
                .asText();
        kemlu.post(forum + "/announce", null, "If-Match", kemlu.get(forum).header("ETag"));
        JsonNode desk = kemlu.get(forum + "/invitations/desk").json();
        String own = forum + "/invitations/PEMDA-64.01";
        Answer tooMany =
                paser.put(own, registration(4), "If-Match", paser.get(own).header("ETag"));
        Answer registered =
                paser.put(own, registration(3), "If-Match", paser.get(own).header("ETag"));

        assertThat(desk.path("deadline").asText()).startsWith("2043-09-28T23:30");
        assertThat(desk.path("documents").get(0).path("id").asText()).isEqualTo("Surat tugas");
        assertThat(kemendagri.put(own, registration(1), "If-Match", "\"1\"").status())
                .isEqualTo(404);
        assertThat(tooMany.code()).isEqualTo("DelegationTooLarge");
        assertThat(registered.json().path("status").asText()).isEqualTo("REGISTERED");
        theDelegationIsLetIn(forum, own, registered.json().path("id").asText());
    }

    /** With its letter of assignment; badges and engagement follow. */
    private static void theDelegationIsLetIn(String forum, String own, String invitation) throws IOException {
        Answer letter = paser.post(
                "/api/v1/files?kind=delegation&key=" + invitation + "&name=surat.txt",
                "Surat tugas",
                "Content-Type",
                "application/octet-stream");
        Answer approved =
                kemlu.post(own + "/approve", null, "If-Match", kemlu.get(own).header("ETag"));
        String agency = "/api/v1/agencies/PEMDA-64.01";

        assertThat(kemlu.get(letter.json().path("href").asText()).status()).isEqualTo(200);
        assertThat(approved.json().path("status").asText()).isEqualTo("APPROVED");
        assertThat(kemlu.get(forum + "/badges").json().path("items")).hasSize(3);
        assertThat(paser.get(forum + "/badges/pdf?language=en").header("Content-Type"))
                .startsWith("application/pdf");
        assertThat(kemlu.get(own + "/lists").json().at("/items/0/people")).hasSize(3);
        assertThat(kemlu.get(own + "/lists/1/comparison/1").json().path("lines"))
                .hasSize(3);
        assertThat(kemlu.get(agency + "/engagement").json().path("items").findValuesAsText("ref"))
                .contains(forum.substring(forum.lastIndexOf('/') + 1));
    }

    @Test
    void ordersAnAgendaOnlyAsItWasSeen() throws IOException {
        String ref = series("IRREGULAR", "null").json().path("ref").asText();
        String template = SERIES + "/" + ref + "/template";
        kemlu.put(
                template,
                template("\"GRP-01\""),
                "If-Match",
                kemlu.get(template).header("ETag"));
        Answer edition = kemlu.post(SERIES + "/" + ref + "/editions", edition());
        String href = edition.json().path("href").asText() + "/agenda-order";
        Answer seen = kemlu.get(href);
        String first = seen.json().path("items").get(0).asText();
        String second = seen.json().path("items").get(1).asText();
        String turned = "{\"items\":[\"" + second + "\",\"" + first + "\"]}";
        Answer changed = kemlu.put(href, turned, "If-Match", seen.header("ETag"));
        Answer stale = kemlu.put(href, turned, "If-Match", seen.header("ETag"));
        Answer incomplete = kemlu.put(href, "{\"items\":[\"" + first + "\"]}", "If-Match", changed.header("ETag"));

        assertThat(changed.json().path("items").get(0).asText()).isEqualTo(second);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(incomplete.code()).isEqualTo("AgendaOrderIncomplete");
    }

    private static Answer series(String rhythm, String recurrence) throws IOException {
        return kemlu.post(
                SERIES,
                "{\"host\":\"K17\",\"name\":{\"id\":\"Seri dari REST\",\"en\":null},\"rhythm\":\"" + rhythm
                        + "\",\"recurrence\":" + recurrence + ",\"countedFrom\":\"2020-01-01\"}");
    }

    private static String topic(String proposer, String series) {
        return "{\"proposer\":\"" + proposer + "\",\"series\":\"" + series
                + "\",\"title\":{\"id\":\"Pangan\",\"en\":\"Food\"},\"description\":null,"
                + "\"minutes\":30,\"themes\":[]}";
    }

    private static String template(String group) {
        return "{\"closesDays\":7,\"items\":[{\"title\":{\"id\":\"Pembukaan\",\"en\":null},\"owner\":\"K17\",\"minutes\":45},"
                + "{\"title\":{\"id\":\"Sinergi\",\"en\":null},\"owner\":\"K17\",\"minutes\":60}],"
                + "\"invitees\":[{\"kind\":\"GROUP\",\"code\":" + group + ",\"quota\":3}],"
                + "\"documents\":[{\"name\":{\"id\":\"Surat tugas\",\"en\":null}}]}";
    }

    private static String registration(int people) {
        String others = ",{\"role\":\"MEMBER\",\"name\":\"Anggota\",\"function\":\"Staf\"}".repeat(people - 1);
        return "{\"list\":{\"people\":[{\"role\":\"HEAD\",\"name\":\"Bupati\",\"function\":\"Bupati\"}" + others
                + "],\"contact\":{\"name\":\"Sekretariat\",\"phone\":null,\"email\":null}},\"waits\":false}";
    }

    private static String edition() {
        return "{\"title\":{\"id\":\"Edisi dari REST\",\"en\":null},\"starts\":\"2023-10-05T23:30\","
                + "\"ends\":\"2023-10-06T16:00\",\"zone\":\"Asia/Makassar\",\"venue\":\"Nusa Dua\","
                + "\"city\":\"Badung\",\"series\":null}";
    }
}
