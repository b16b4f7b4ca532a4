package id.sinergi.shared.web.rest.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What one method answers, when it goes well and when it does not. */
record Answers(Method method, RecordSchemas schemas) {
    void describe(Operation operation) {
        APIResponses responses = OASFactory.createAPIResponses();
        for (APIResponse documented : method.getAnnotationsByType(APIResponse.class)) {
            responses.addAPIResponse(documented.responseCode(), answer(documented));
        }
        for (int status : problems()) {
            responses.addAPIResponse(
                    Integer.toString(status),
                    OASFactory.createAPIResponse().ref("#/components/responses/" + Problems.name(status)));
        }
        operation.setResponses(responses);
    }

    private org.eclipse.microprofile.openapi.models.responses.APIResponse answer(APIResponse documented) {
        var answer = OASFactory.createAPIResponse().description(documented.description());
        boolean withBody = documented.responseCode().startsWith("2") && method.getReturnType() != void.class;
        if (withBody) {
            answer.content(OASFactory.createContent()
                    .addMediaType(
                            MediaType.APPLICATION_JSON,
                            OASFactory.createMediaType().schema(schemas.of(bodyOf(documented)))));
        }
        if (withBody && method.getReturnType() == Response.class) {
            answer.addHeader("ETag", header("The version, to be given back in If-Match."));
        }
        if (documented.responseCode().equals("201")) {
            answer.addHeader("Location", header("The address of the new record."));
        }
        return answer;
    }

    private Type bodyOf(APIResponse documented) {
        return Arrays.stream(documented.content())
                .map(Content::schema)
                .map(schema -> (Type) schema.implementation())
                .findFirst()
                .orElse(method.getGenericReturnType());
    }

    /** Which problems a caller has to expect of this method. */
    private TreeSet<Integer> problems() {
        Parameters parameters = new Parameters(method, schemas);
        TreeSet<Integer> statuses = new TreeSet<>(List.of(400, 401, 406, 500, 503));
        if (parameters.namesRecord()) {
            statuses.add(404);
        }
        if (!method.isAnnotationPresent(GET.class)) {
            statuses.addAll(List.of(403, 409));
        }
        if (parameters.takesBody()) {
            statuses.addAll(List.of(411, 413, 415, 422));
        }
        if (parameters.takesVersion()) {
            statuses.addAll(List.of(412, 428));
        }
        return statuses;
    }

    private Header header(String description) {
        return OASFactory.createHeader().description(description).schema(schemas.of(String.class));
    }
}
