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
import java.time.Instant;
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
        Optional<Token> token = file.matches() ? Optional.of(new Token(file.group(1))) : Optional.empty();
        Optional<CalendarContent> content = token.flatMap(calendars::read);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = new CalendarWriter(baseUrl.orElse("").replaceFirst("/+$", "")).write(content.get());
        String hash = Token.sha256(new String(body, java.nio.charset.StandardCharsets.UTF_8));
        long since = calendars
                .shownSince(token.get(), hash)
                .map(Instant::toEpochMilli)
                .orElse(0L);
        response.setHeader("ETag", '"' + hash + '"');
        response.setDateHeader("Last-Modified", since);
        response.setHeader("Cache-Control", "private, no-cache");
        if (isKnown(request, '"' + hash + '"', since)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(body, request, response);
        }
    }

    private static void send(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"sinergi.ics\"");
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    /** The tag decides where there is one (RFC 9110, 13.2.2). */
    private static boolean isKnown(HttpServletRequest request, String tag, long since) {
        String given = request.getHeader("If-None-Match");
        return given == null ? since <= modifiedSince(request) : isKnown(given, tag);
    }

    /** Before everything when there is no such header, or no day can be read in it. */
    private static long modifiedSince(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    /** A proxy that compresses marks the tag as weak, or adds how it did. */
    private static boolean isKnown(String given, String tag) {
        String bare = tag.substring(0, tag.length() - 1);
        return Arrays.stream(given.split(",", -1))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.startsWith(bare));
    }
}
