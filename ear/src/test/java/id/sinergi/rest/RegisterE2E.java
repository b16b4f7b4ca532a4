package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.rest.RestClient.Answer;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of decisions as it leaves the system. */
class RegisterE2E {
    private static final String CSV = "/api/v1/decisions.csv";

    private static RestClient auditor;
    private static RecordedForum forum;

    @BeforeAll
    static void formulasAreDecided() throws IOException {
        auditor = RestClient.as("auditor");
        forum = RecordedForum.held("Register");
        forum.decide("=HYPERLINK(1)", "PEMDA-64.01");
        forum.decide("Kedua, \\\"dikutip\\\".", "K17");
    }

    @Test
    void holdsEveryDecisionThatMatchesTheLatestFirst() throws IOException {
        Answer answer = auditor.get(CSV + "?forum=" + forum.ref());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"decisions.csv\"");
        String[] lines = answer.text().split("\r\n", -1);
        assertThat(lines).hasSize(4);
        assertThat(lines[1]).contains("/2," + forum.ref(), "\"Kedua, \"\"dikutip\"\".\"", "2023-10-05");
        assertThat(lines[2]).contains("/1," + forum.ref(), ",'=HYPERLINK(1),");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decidedUntil=2023-10-04", "dueFrom=2022-01-01", "status=IMPLEMENTED", "responsible=K3"})
    void leavesOutWhatIsNotWanted(String filter) throws IOException {
        Answer answer = auditor.get(CSV + "?forum=" + forum.ref() + "&" + filter);

        assertThat(answer.text().split("\r\n", -1)).hasSize(2);
    }

    @Test
    void isASpreadsheetToo() throws IOException {
        Answer answer = auditor.get("/api/v1/decisions.xlsx?decidedFrom=2023-10-05&decidedUntil=2023-10-05");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).startsWith("PK");
    }

    @Test
    void isNotForStrangersAndNotForWhatItDoesNotUnderstand() throws IOException {
        assertThat(RestClient.stranger().get(CSV).status()).isEqualTo(401);
        assertThat(auditor.get(CSV + "?decidedFrom=kemarin").status()).isEqualTo(400);
        assertThat(auditor.get(CSV + "?colour=red").code()).isEqualTo("UnknownParameter");
    }
}
