package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DescriptionE2E {
    private static JsonNode api;

    @BeforeAll
    static void read() throws IOException {
        api = RestClient.stranger()
                .get("/openapi", "Accept", "application/json")
                .json();
    }

    @Test
    void hasEveryAddress() {
        Set<String> paths = new HashSet<>();
        api.path("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths)
                .contains(
                        "/api/v1/agencies",
                        "/api/v1/agencies/{ref}",
                        "/api/v1/regions",
                        "/api/v1/regions/{code}",
                        "/api/v1/forums",
                        "/api/v1/forums/{ref}",
                        "/api/v1/forums/{ref}/announce",
                        "/api/v1/forums/{ref}/hold",
                        "/api/v1/forums/{ref}/close",
                        "/api/v1/forums/{ref}/cancel",
                        "/api/v1/forums/{ref}/agenda",
                        "/api/v1/forums/{ref}/participants",
                        "/api/v1/forums/{ref}/decisions",
                        "/api/v1/forum-series",
                        "/api/v1/decisions",
                        "/api/v1/decisions/{document}/{number}",
                        "/api/v1/session",
                        "/api/v1/me")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void everyOperationSaysWhatItTakesAndAnswers() {
        for (JsonNode path : api.path("paths")) {
            for (JsonNode operation : path) {
                String name = operation.path("operationId").asText();
                assertThat(operation.path("summary").asText()).as(name).isNotBlank();
                assertThat(operation.path("responses").has("401")).as(name).isTrue();
                assertThat(StreamSupport.stream(operation.path("parameters").spliterator(), false))
                        .as(name)
                        .allMatch(parameter -> parameter.path("schema").has("type"));
            }
        }
    }

    @Test
    void listsTakeWhatTheFiltersOffer() {
        JsonNode list = api.path("paths").path("/api/v1/forums").path("get");

        assertThat(list.path("parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "q", "limit", "after", "status", "host", "series", "participant", "from", "until");
        assertThat(list.at("/responses/200/content/application~1json/schema/properties/items/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/ForumRow");
    }

    @Test
    void changesAskForTheVersion() {
        JsonNode edit = api.path("paths").path("/api/v1/forums/{ref}").path("put");

        assertThat(edit.path("parameters").findValuesAsText("name")).contains("If-Match", "ref");
        assertThat(edit.path("responses").has("412")).isTrue();
        assertThat(edit.path("responses").has("428")).isTrue();
        assertThat(edit.at("/requestBody/content/application~1json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/ForumOutline");
    }

    @Test
    void everythingReferredToExists() {
        for (JsonNode reference : api.findValues("$ref")) {
            assertThat(api.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        }
    }

    @Test
    void namesTheCookieOfTheSession() {
        JsonNode session = api.path("components").path("securitySchemes").path("session");

        assertThat(session.path("in").asText()).isEqualTo("cookie");
        assertThat(session.path("name").asText()).isNotBlank();
    }
}
