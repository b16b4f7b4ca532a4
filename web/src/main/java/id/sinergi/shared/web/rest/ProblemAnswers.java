package id.sinergi.shared.web.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sinergi.shared.web.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** Problems of requests for programs that never reached a resource: turned away by a filter or by the server itself. */
public final class ProblemAnswers {
    private static final JsonMapper MAPPER = Json.mapper(List.of());

    private ProblemAnswers() {}

    /** Whether the address is one for programs. */
    public static boolean isFor(String path) {
        return path.equals(RestApplication.ROOT) || path.startsWith("/api/");
    }

    /**
     * Sends the problem that a status stands for.
     *
     * @param address what was asked, as the caller wrote it
     * @param incident under which number the log has it; null when it is nobody's fault but the caller's
     */
    public static void send(
            HttpServletRequest request, HttpServletResponse response, int status, String address, String incident)
            throws IOException {
        Text text = Text.in(Problems.language(Collections.list(request.getLocales())));
        Problem problem = new Problems(text, address).of(status, incident);
        byte[] body = MAPPER.writeValueAsBytes(problem);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", FailureMapper.CHALLENGE);
        } else if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", FailureMapper.SECONDS_UNTIL_BACK);
        }
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
