package id.sinergi.shared.web.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {
    private static JsonNode api;

    @BeforeAll
    static void describe() {
        List<Class<?>> resources = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.sinergi").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .forEach(resources::add);
        api = new ObjectMapper().valueToTree(new ApiDescription(resources).document());
    }

    @Test
    void hasEveryAddress() {
        Set<String> paths = new HashSet<>();
        api.path("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths)
                .contains(
                        "/api/v1/agencies/{ref}",
                        "/api/v1/regions/{code}",
                        "/api/v1/forums",
                        "/api/v1/forums/{ref}",
                        "/api/v1/forums/{ref}/announce",
                        "/api/v1/forums/{ref}/agenda/{item}",
                        "/api/v1/forum-series/{ref}",
                        "/api/v1/decisions/{document}/{number}",
                        "/api/v1/session",
                        "/api/v1/me");
    }

    @Test
    void everyPartOfAPathIsExplained() {
        api.path("paths")
                .forEachEntry((path, operations) -> operations.forEach(operation -> {
                    List<String> names = operation.path("parameters").findValuesAsText("name");
                    for (String part : path.split("/", -1)) {
                        if (part.startsWith("{")) {
                            assertThat(names).as(path).contains(part.substring(1, part.length() - 1));
                        }
                    }
                }));
    }

    @Test
    void listsTakeWhatTheFiltersOffer() {
        JsonNode list = api.path("paths").path("/api/v1/forums").path("get");

        assertThat(list.path("parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "q", "limit", "after", "status", "host", "series", "participant", "from", "until");
        assertThat(list.path("parameters")).allMatch(parameter -> parameter.has("description"));
    }

    @Test
    void changesAskForTheVersionAndTellWhatMayGoWrong() {
        JsonNode edit = api.path("paths").path("/api/v1/forums/{ref}").path("put");

        assertThat(edit.path("parameters").findValuesAsText("name")).containsExactlyInAnyOrder("ref", "If-Match");
        assertThat(edit.path("responses").fieldNames())
                .toIterable()
                .contains("200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "500", "503");
    }

    @Test
    void everythingReferredToExists() {
        assertThat(api.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    @Test
    void referencesAreTextsAndRecordsHaveAddresses() {
        JsonNode forum = api.at("/components/schemas/ForumRow/properties");

        assertThat(forum.path("ref").path("type").asText()).isEqualTo("string");
        assertThat(forum.path("href").path("type").asText()).isEqualTo("string");
        assertThat(api.at("/components/schemas/AgencyRow/properties/ref/type").asText())
                .isEqualTo("string");
    }
}
