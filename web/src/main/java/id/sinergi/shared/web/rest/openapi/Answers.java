package id.sinergi.shared.web.rest.openapi;

import id.sinergi.shared.web.rest.One;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What one method answers, when it goes well and when it does not. */
record Answers(Method method, RecordSchemas schemas) {
    Map<String, Object> described() {
        Map<String, Object> responses = new TreeMap<>();
        for (int status : problems()) {
            responses.put(Integer.toString(status), Node.reference("responses", Problems.name(status)));
        }
        for (APIResponse documented : method.getAnnotationsByType(APIResponse.class)) {
            responses.put(documented.responseCode(), answer(documented));
        }
        return responses;
    }

    private Map<String, Object> answer(APIResponse documented) {
        boolean succeeds = documented.responseCode().startsWith("2");
        if (!succeeds) {
            return Problems.described(documented.description(), schemas);
        }
        Map<String, Object> answer = Node.of("description", documented.description());
        if (method.isAnnotationPresent(Produces.class)) {
            Produces file = method.getAnnotation(Produces.class);
            answer.put("content", Node.content(file.value()[0], Node.of("type", "string", "format", "binary")));
            return answer;
        }
        if (method.getReturnType() == One.class) {
            answer.put("headers", headers(documented));
        }
        if (method.getReturnType() != void.class) {
            answer.put("content", Node.content(MediaType.APPLICATION_JSON, schemas.of(body())));
        }
        return answer;
    }

    private Map<String, Object> headers(APIResponse documented) {
        Map<String, Object> headers = Node.of("ETag", header("The version, to be given back in If-Match."));
        if (documented.responseCode().equals("201")) {
            headers.put("Location", header("The address of the new record."));
        }
        return headers;
    }

    /** Of one record its own type; its version and address travel in the headers. */
    private Type body() {
        return method.getGenericReturnType() instanceof ParameterizedType generic && generic.getRawType() == One.class
                ? generic.getActualTypeArguments()[0]
                : method.getGenericReturnType();
    }

    /** Which problems a caller has to expect of this method. */
    private Set<Integer> problems() {
        Parameters parameters = new Parameters(method, schemas);
        Set<Integer> statuses = new TreeSet<>(List.of(400, 401, 406, 500, 503));
        if (parameters.namesRecord()) {
            statuses.add(404);
        }
        if (!method.isAnnotationPresent(GET.class)) {
            statuses.addAll(List.of(403, 409));
        }
        if (parameters.body().isPresent()) {
            statuses.addAll(List.of(411, 413, 415, 422));
        }
        if (parameters.takesVersion()) {
            statuses.addAll(List.of(412, 428));
        }
        return statuses;
    }

    private static Map<String, Object> header(String description) {
        return Node.of("description", description, "schema", Node.of("type", "string"));
    }
}
