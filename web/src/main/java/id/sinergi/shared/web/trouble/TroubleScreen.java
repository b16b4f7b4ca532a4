package id.sinergi.shared.web.trouble;

import id.sinergi.shared.web.Assets;
import id.sinergi.shared.web.Preferences;
import id.sinergi.shared.web.Text;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page that says what went wrong and what to do. Needs neither Faces nor the database nor a session, because any of
 * them may be what went wrong.
 */
final class TroubleScreen {
    private static final String FILE = "/WEB-INF/templates/trouble.html";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-zA-Z.]+)}");

    private final HttpServletRequest request;
    private final Text text;

    TroubleScreen(HttpServletRequest request) {
        this.request = request;
        this.text = Text.in(Preferences.of(request).language());
    }

    Text text() {
        return text;
    }

    /**
     * Sends the page.
     *
     * @param details finished markup with more about this one case; may be empty
     * @param way where the one link leads
     */
    void send(HttpServletResponse response, Trouble trouble, String details, String way) throws IOException {
        response.resetBuffer();
        response.setStatus(trouble.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (trouble == Trouble.UNAVAILABLE) {
            response.setHeader("Retry-After", "30");
        }
        String key = "trouble." + trouble.name();
        Map<String, String> values = new HashMap<>(Map.of(
                "language", Preferences.of(request).language().code(),
                "theme", Preferences.of(request).theme().code(),
                "style", escape(Assets.address(request.getServletContext(), "sinergi.css")),
                "status", String.valueOf(trouble.status()),
                "title", escape(text.get(key + ".title")),
                "text", escape(text.get(key + ".text")),
                "details", details,
                "way", escape(way),
                "wayText", escape(text.get(key + ".way")),
                "home", escape(text.get("page.home"))));
        values.put("icon", escape(Assets.address(request.getServletContext(), "mark.svg")));
        byte[] page = fill(template(request.getServletContext()), values).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    private static String template(ServletContext servlet) throws IOException {
        try (InputStream file = servlet.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
