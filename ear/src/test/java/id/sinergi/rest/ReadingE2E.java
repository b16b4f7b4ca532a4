package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.sinergi.rest.RestClient.Answer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingE2E {
    private static RestClient auditor;

    @BeforeAll
    static void signIn() throws IOException {
        auditor = RestClient.as("auditor");
    }

    @Test
    void followsNextThroughAllRegions() throws IOException {
        Set<String> refs = new HashSet<>();
        String next = "/api/v1/regions?limit=100";
        int pages = 0;
        while (next != null) {
            JsonNode list = auditor.get(next).json();
            assertThat(list.path("count").asInt()).isEqualTo(552);
            assertThat(list.path("countIsExact").asBoolean()).isTrue();
            for (JsonNode region : list.path("items")) {
                assertThat(refs.add(region.path("ref").asText()))
                        .as("seen once")
                        .isTrue();
                assertThat(region.path("href").asText())
                        .isEqualTo("/api/v1/regions/" + region.path("ref").asText());
            }
            next = list.path("next").isNull() ? null : list.path("next").asText();
            pages++;
        }

        assertThat(refs).hasSize(552);
        assertThat(pages).isEqualTo(6);
    }

    @Test
    void keepsTheFilterInNext() throws IOException {
        JsonNode first = auditor.get("/api/v1/regions?kind=CITY&limit=2&q=kota").json();
        JsonNode second = auditor.get(first.path("next").asText()).json();

        assertThat(second.path("items")).hasSize(2);
        assertThat(second.path("items").findValuesAsText("kind")).containsOnly("CITY");
        assertThat(second.path("count")).isEqualTo(first.path("count"));
    }

    @Test
    void showsTheRegionsOfAnyDay() throws IOException {
        assertThat(count("2022-07-01")).isEqualTo(34);
        assertThat(count("2022-10-11")).isEqualTo(37);
        assertThat(count("2023-01-01")).isEqualTo(38);
    }

    @Test
    void bringsTheLimitWithinItsBounds() throws IOException {
        assertThat(auditor.get("/api/v1/agencies?limit=100000").json().path("items"))
                .hasSize(200);
        assertThat(auditor.get("/api/v1/agencies?limit=-5").json().path("items"))
                .hasSize(1);
    }

    @Test
    void sendsNothingTwice() throws IOException {
        Answer first = auditor.get("/api/v1/regions/64.01");
        Answer again = auditor.get("/api/v1/regions/64.01", "If-None-Match", first.header("ETag"));
        Answer other = auditor.get("/api/v1/regions/64.01", "If-None-Match", "\"0-00000000\"");

        assertThat(first.header("Cache-Control")).contains("private", "no-cache");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void keepsListsNowhere() throws IOException {
        assertThat(auditor.get("/api/v1/forums").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void saysWhoIsSignedIn() throws IOException {
        JsonNode me = auditor.get("/api/v1/me").json();

        assertThat(me.path("username").asText()).isEqualTo("auditor");
        assertThat(me.path("role").asText()).isEqualTo("AUDITOR");
        assertThat(me.path("agency").path("href").asText()).startsWith("/api/v1/agencies/");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/forums?after=dGFtcGVyZWQ, CursorNotUnderstood",
        "/api/v1/forums?after=%27%20OR%201%3D1, CursorNotUnderstood",
        "/api/v1/agencies?after=x, CursorNotUnderstood",
        "/api/v1/agencies?after=AAAA, CursorNotUnderstood",
        "/api/v1/regions?after=AAAA, CursorNotUnderstood",
        "/api/v1/regions?after=c29tZXdoZXJl, CursorNotUnderstood",
        "/api/v1/decisions?after=AAAA, CursorNotUnderstood",
        "/api/v1/forum-series?after=AAAA, CursorNotUnderstood",
        "/api/v1/forums?limit=many, WrongParameter",
        "/api/v1/forums?status=UNKNOWN, WrongParameter",
        "/api/v1/forums?from=yesterday, WrongParameter",
        "/api/v1/decisions?overdue=perhaps, WrongParameter",
        "/api/v1/forums?colour=red, UnknownParameter"
    })
    void refusesParametersItDoesNotUnderstand(String path, String code) throws IOException {
        Answer answer = auditor.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/forums/FRM-1900-0001",
                "/api/v1/forums/%3Cscript%3E",
                "/api/v1/decisions/DEC-1900-0001/1",
                "/api/v1/decisions/DEC-1900-0001/x",
                "/api/v1/forum-series/SER-9999",
                "/api/v1/agencies/NOBODY",
                "/api/v1/regions/00.00",
                "/api/v1/forums/FRM-2022-0001%20",
                "/api/v1/forums/%20FRM-2022-0001",
                "/api/v1/forums/FRM-2022-0001%C2%A0",
                "/api/v1/forums/FRM-2022-%E2%80%8B0001",
                "/api/v1/forum-series/SER-0001%20",
                "/api/v1/decisions/DEC-2022-0001%20/1",
                "/api/v1/agencies/K17%20",
                "/api/v1/regions/64.01%20",
                "/api/v1/region-groups/GRP-01%20",
                "/api/v1/application.wadl"
            })
    void findsNothingWhereNothingIs(String path) throws IOException {
        Answer answer = auditor.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("instance").asText()).isEqualTo(path);
    }

    @Test
    void speaksBothLanguages() throws IOException {
        String path = "/api/v1/nothing";
        String english =
                auditor.get(path, "Accept-Language", "en").json().path("title").asText();

        assertThat(auditor.get(path).json().path("title").asText()).isNotEqualTo(english);
        assertThat(auditor.get(path, "Accept-Language", "fr, en;q=0.5")
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo(english);
        Answer garbled = auditor.get(path, "Accept-Language", "<b>");
        assertThat(garbled.status()).isEqualTo(404);
        assertThat(garbled.json().path("title").asText()).isNotEqualTo(english);
    }

    @Test
    void answersInJsonOnly() throws IOException {
        Answer answer = auditor.get("/api/v1/forums", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/forums", "/api/v1/regions/64.01", "/api/v1/nothing"})
    void asksStrangersToSignIn(String path) throws IOException {
        Answer answer = RestClient.stranger().get(path, "Cookie", "SINERGI=0123456789abcdef");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("SignInRequired");
        assertThat(answer.header("WWW-Authenticate")).isNotNull();
    }

    private static int count(String day) throws IOException {
        return auditor.get("/api/v1/regions?kind=PROVINCE&trueOn=" + day)
                .json()
                .path("count")
                .asInt();
    }
}
