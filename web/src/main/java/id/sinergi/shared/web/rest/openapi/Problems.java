package id.sinergi.shared.web.rest.openapi;

import id.sinergi.shared.web.rest.Problem;
import java.util.Map;
import java.util.TreeMap;

/** The problems that any address may answer with, described once. */
final class Problems {
    private static final Map<Integer, String> MEANINGS = Map.ofEntries(
            Map.entry(400, "Not understood: no JSON, an unknown field or parameter, a value of the wrong type"),
            Map.entry(401, "Not signed in"),
            Map.entry(403, "Signed in, but not permitted; or sent by another site"),
            Map.entry(404, "There is no such record, or none that you may see"),
            Map.entry(406, "Answers exist as application/json only"),
            Map.entry(409, "A rule says no; code names it"),
            Map.entry(411, "The length of the body is missing"),
            Map.entry(412, "The record has changed since you read it"),
            Map.entry(413, "The body is larger than 1 MB"),
            Map.entry(415, "The body is not application/json"),
            Map.entry(422, "Fields are wrong; faults names each of them"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(500, "Trouble of the system's own, in the log under the incident's number"),
            Map.entry(503, "The system cannot be reached now; Retry-After says when to try again"));

    private Problems() {}

    static String name(int status) {
        return "Problem" + status;
    }

    static Map<String, Object> named(RecordSchemas schemas) {
        Map<String, Object> responses = new TreeMap<>();
        MEANINGS.forEach((status, meaning) -> responses.put(name(status), described(meaning, schemas)));
        return responses;
    }

    static Map<String, Object> described(String meaning, RecordSchemas schemas) {
        return Node.of("description", meaning, "content", Node.content(Problem.MEDIA_TYPE, schemas.of(Problem.class)));
    }
}
