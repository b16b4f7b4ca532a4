package id.sinergi.notification.web.calendar;

import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.calendar.CalendarContent;
import id.sinergi.notification.application.calendar.CalendarReading;
import id.sinergi.shared.web.trouble.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calendars for programs that cannot sign in: {@code GET /calendar/<token>.ics}. */
@WebServlet("/calendar/*")
public class CalendarServlet extends AnsweringServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @Inject
    transient CalendarReading calendars;

    @Inject
    @ConfigProperty(name = "sinergi.base-url")
    transient Optional<String> baseUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<CalendarContent> content =
                file.matches() ? calendars.read(new Token(file.group(1))) : Optional.empty();
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = new CalendarWriter(baseUrl.orElse("").replaceFirst("/+$", "")).write(content.get());
        String tag = '"' + Token.sha256(new String(body, java.nio.charset.StandardCharsets.UTF_8)) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"sinergi.ics\"");
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    /** A proxy that compresses marks the tag as weak, or adds how it did. */
    private static boolean isKnown(String given, String tag) {
        String bare = tag.substring(0, tag.length() - 1);
        return given != null
                && Arrays.stream(given.split(",", -1))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.startsWith(bare));
    }
}
