package id.sinergi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a session. */
final class Visitor {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Pattern VIEW = Pattern.compile("name=\"" + VIEW_STATE + "\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern SESSION = Pattern.compile("(SINERGI=[^;]+)");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String baseUrl;
    private String cookie = "";

    private Visitor(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    static Visitor nobody(String baseUrl) {
        return new Visitor(baseUrl);
    }

    static Visitor signIn(String baseUrl, String username) throws IOException {
        Visitor visitor = new Visitor(baseUrl);
        Matcher view = VIEW.matcher(visitor.get("/login").body());
        if (!view.find()) {
            throw new IOException("The sign-in page has no form");
        }
        HttpResponse<String> answer = visitor.post("/login", signInForm(username) + "&" + field(VIEW_STATE, view.group(1)));
        if (answer.statusCode() != 302) {
            throw new IOException("Signing in as " + username + " was answered with " + answer.statusCode());
        }
        return visitor;
    }

    /** The form of the sign-in page without its view state. */
    static String signInForm(String username) {
        return field("login", "login") + "&" + field("username", username) + "&" + field("password", "sinergi-demo")
                + "&" + field("signIn", "signIn");
    }

    static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** As a header takes it. */
    String cookie() {
        return cookie;
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    HttpResponse<String> get(String path, String header, String value) throws IOException {
        return send(request(path).header(header, value).GET().build());
    }

    /** Changes the version that was read. */
    HttpResponse<String> putJson(String path, String tag, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> post(String path, String form) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    HttpResponse<String> postJson(String path, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(LIMIT);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private void keep(String header) {
        Matcher session = SESSION.matcher(header);
        if (session.find()) {
            cookie = session.group(1);
        }
    }
}
