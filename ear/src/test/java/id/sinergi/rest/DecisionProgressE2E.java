package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.rest.RestClient.Answer;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecisionProgressE2E {
    private static final String DECREE = "{\"kind\":\"DOCUMENT\",\"reference\":null,\"document\":{\"title\":\"Keputusan"
            + " Bupati\",\"number\":\"188/12\",\"issuedOn\":\"2024-01-15\",\"issuer\":\"Bupati Paser\",\"address\":%s}}";

    private static RestClient kemlu;
    private static RecordedForum forum;

    @BeforeAll
    static void aForumIsHeld() throws IOException {
        kemlu = RestClient.as("koordinator");
        forum = RecordedForum.held("Bukti lewat REST");
    }

    @Test
    void nothingIsCarriedOutWithoutProof() throws IOException {
        String decision = decided();

        Answer refused = advance(decision, "IMPLEMENTED", "null", "null");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("DecisionNeedsProof");
        assertThat(kemlu.get(decision).json().path("status").asText()).isEqualTo("OPEN");
    }

    @Test
    void aForumThatWasNotHeldIsNoProof() throws IOException {
        String proof = "{\"kind\":\"FORUM\",\"reference\":\"FRM-1999-0001\",\"document\":null}";

        Answer refused = advance(decided(), "IMPLEMENTED", proof, "null");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("ProofUnknown");
    }

    @Test
    void aForumOfTheYearBeforeIsNoProof() throws IOException {
        String proof = "{\"kind\":\"FORUM\",\"reference\":\"FRM-2022-0001\",\"document\":null}";

        Answer refused = advance(decided(), "IMPLEMENTED", proof, "null");

        assertThat(refused.code()).isEqualTo("ProofPrecedesDecision");
    }

    @Test
    void anAddressThatRunsScriptIsNoAddress() throws IOException {
        Answer refused = advance(decided(), "IMPLEMENTED", DECREE.formatted("\"javascript:alert(1)\""), "null");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("faults").findValuesAsText("field")).containsExactly("proof.document.address");
    }

    @Test
    void showsTheProofAndTheWayThere() throws IOException {
        String decision = decided();
        advance(decision, "IN_PROGRESS", "null", "null");

        Answer done = advance(decision, "IMPLEMENTED", DECREE.formatted("null"), "null");

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().at("/thread/proof/document/number").asText()).isEqualTo("188/12");
        assertThat(done.json().at("/thread/history").findValuesAsText("status"))
                .containsExactly("OPEN", "IN_PROGRESS", "IMPLEMENTED");
        assertThat(done.json().at("/thread/history").findValuesAsText("by")).noneMatch(String::isBlank);
    }

    @Test
    void aDecisionIsSupersededByALaterOne() throws IOException {
        String earlier = decided();
        String later = decided();
        String successor = "\"" + later.substring(later.indexOf("DEC-")) + "\"";

        Answer done = advance(earlier, "SUPERSEDED", "null", successor);

        assertThat(done.json().at("/thread/successor/href").asText()).isEqualTo(later);
        assertThat(kemlu.get(later).json().at("/thread/predecessors/0/href").asText())
                .isEqualTo(earlier);
        assertThat(advance(later, "SUPERSEDED", "null", "\"DEC-1999-0001/1\"").code())
                .isEqualTo("SuccessorUnknown");
        assertThat(advance(later, "SUPERSEDED", "null", successor).code()).isEqualTo("SuccessorMustBeLater");
    }

    private static String decided() throws IOException {
        return "/api/v1/decisions/" + forum.decide("Ditindaklanjuti.", "PEMDA-64.01");
    }

    private static Answer advance(String decision, String status, String proof, String successor) throws IOException {
        return kemlu.post(
                decision + "/advance",
                "{\"status\":\"" + status + "\",\"reason\":null,\"proof\":" + proof + ",\"successor\":" + successor
                        + "}",
                "If-Match",
                kemlu.get(decision).header("ETag"));
    }
}
