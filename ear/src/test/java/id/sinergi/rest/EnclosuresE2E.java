package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.rest.RestClient.Answer;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that show what was done. */
class EnclosuresE2E {
    private static RestClient kemlu;
    private static RestClient paser;
    private static RecordedForum forum;

    @BeforeAll
    static void aForumIsHeld() throws IOException {
        kemlu = RestClient.as("koordinator");
        paser = RestClient.as("paser");
        forum = RecordedForum.held("Berkas lewat REST");
    }

    @Test
    void areBroughtByTheAgencyUntilItReports() throws IOException {
        Answer made =
                kemlu.post("/api/v1/decisions/" + forum.decide("Dikerjakan.", "PEMDA-64.01") + "/follow-ups", """
                    {"task":{"id":"Kirim usulan","en":null},"agency":"PEMDA-64.01","person":null,"due":"2024-01-31"}\
                    """);
        String ref = made.json().path("ref").asText();

        assertThat(attach(kemlu, "follow-up", ref).status()).isEqualTo(403);
        Answer enclosed = attach(paser, "follow-up", ref);
        assertThat(enclosed.status()).isEqualTo(201);
        String page = made.json().path("href").asText();
        paser.post(
                page + "/report",
                "{\"text\":\"Terlampir.\"}",
                "If-Match",
                paser.get(page).header("ETag"));
        assertThat(attach(paser, "follow-up", ref).status()).isEqualTo(403);
        String report = paser.get(page).json().at("/reports/0/id").asText();
        assertThat(kemlu.get("/api/v1/files?kind=follow-up-report&key=" + report)
                        .json()
                        .at("/items/0/ref")
                        .asText())
                .isEqualTo(enclosed.json().path("ref").asText());
        assertThat(kemlu.get("/api/v1/files?kind=follow-up&key=" + ref).json().path("items"))
                .isEmpty();
        assertThat(attach(paser, "follow-up-report", report).status()).isEqualTo(403);
    }

    @Test
    void aDocumentOfTheDecisionProvesIt() throws IOException {
        String decision = forum.decide("Dilaksanakan.", "K17");
        String file = attach(kemlu, "decision", decision).json().path("ref").asText();
        String page = "/api/v1/decisions/" + decision;

        assertThat(attach(paser, "decision", decision).status()).isEqualTo(403);
        Answer done = kemlu.post(
                page + "/advance",
                "{\"status\":\"IMPLEMENTED\",\"reason\":null,\"successor\":null,\"proof\":{\"kind\":\"DOCUMENT\","
                        + "\"reference\":\"" + file + "\",\"document\":null}}",
                "If-Match",
                kemlu.get(page).header("ETag"));

        assertThat(done.json().at("/thread/proof/address").asText()).isEqualTo("/files/" + file);
        assertThat(attach(kemlu, "decision", decision).status()).isEqualTo(403);
    }

    private static Answer attach(RestClient client, String kind, String key) throws IOException {
        return client.post(
                "/api/v1/files?kind=" + kind + "&key=" + key + "&name=bukti.txt",
                "Laporan pelaksanaan.",
                "Content-Type",
                "application/octet-stream");
    }
}
