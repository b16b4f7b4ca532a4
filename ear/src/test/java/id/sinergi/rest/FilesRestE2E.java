package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.rest.RestClient.Answer;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FilesRestE2E {
    private static final String OCTETS = "application/octet-stream";

    private static RestClient kemlu;
    private static RestClient paser;
    private static String item;

    @BeforeAll
    static void aDraftWithAnItem() throws IOException {
        kemlu = RestClient.as("koordinator");
        paser = RestClient.as("paser");
        Answer forum = kemlu.post(
                "/api/v1/forums",
                "{\"host\":\"K17\",\"title\":{\"id\":\"Berkas\",\"en\":null},\"starts\":\"2032-10-05T09:00\","
                        + "\"ends\":\"2032-10-06T17:00\",\"zone\":\"Asia/Makassar\",\"venue\":\"Aula\","
                        + "\"city\":\"Nusa Dua\",\"series\":null}");
        item = kemlu.post(
                        forum.json().path("href").asText() + "/agenda",
                        "{\"title\":{\"id\":\"Pangan\",\"en\":null},\"description\":null,\"owner\":\"K17\","
                                + "\"minutes\":45,\"themes\":[]}")
                .json()
                .path("id")
                .asText();
    }

    @Test
    void attachesReadsAndTakesOff() throws IOException {
        Answer made = kemlu.post(address("Bahan.pdf"), "%PDF-1.7 isi", "Content-Type", OCTETS);

        assertThat(made.status()).isEqualTo(201);
        String href = made.json().path("href").asText();
        assertThat(made.header("Location")).endsWith(href);
        assertThat(kemlu.get(href).json()).isEqualTo(made.json());
        Answer content = kemlu.get(href + "/content");
        assertThat(content.text()).isEqualTo("%PDF-1.7 isi");
        assertThat(content.header("Content-Type")).startsWith("application/pdf");
        assertThat(content.header("Content-Disposition")).startsWith("attachment");
        assertThat(content.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(kemlu.send("DELETE", href + "?kind=agenda-item&key=" + item, null)
                        .status())
                .isEqualTo(204);
        assertThat(kemlu.get(href).status()).isEqualTo(404);
    }

    @Test
    void hidesTheFilesOfARecordThatOneMayNotSee() throws IOException {
        Answer made = kemlu.post(address("Rahasia.pdf"), "%PDF-1.7 rahasia", "Content-Type", OCTETS);
        String href = made.json().path("href").asText();

        assertThat(paser.get(href).status()).isEqualTo(404);
        assertThat(paser.get(href + "/content").status()).isEqualTo(404);
        assertThat(paser.get(address(null)).status()).isEqualTo(404);
        assertThat(paser.post(address("x.pdf"), "%PDF-1.7", "Content-Type", OCTETS)
                        .status())
                .isEqualTo(404);
        assertThat(RestClient.stranger().get(href + "/content").status()).isEqualTo(401);
    }

    @Test
    void refusesAProgramThatCallsItselfADocument() throws IOException {
        Answer refused = kemlu.post(address("laporan.pdf"), "MZ program", "Content-Type", OCTETS);

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.code()).isEqualTo("FileTypeNotAllowed");
    }

    private static String address(String name) {
        return "/api/v1/files?kind=agenda-item&key=" + item + (name == null ? "" : "&name=" + name);
    }
}
