package id.sinergi.payara;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as it takes to sign in: cookies, redirects, the fields of a form. */
final class Browsing {
    private static final Duration READY_LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value)=\"([^\"]*)\"");

    private final String baseUrl;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Browsing(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Waits until the system says that it can serve. */
    void awaitReady() throws IOException {
        long end = System.nanoTime() + READY_LIMIT.toNanos();
        while (get("/health/ready").statusCode() != 200) {
            if (System.nanoTime() > end) {
                throw new IOException("Not ready: " + get("/health/ready").body());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path)));
    }

    /** Opens a page and sends the form on it that has a field of this kind, with the values it comes with. */
    HttpResponse<String> submitForm(String path, String kindOfField) throws IOException {
        String form = Arrays.stream(get(path).body().split("<form\\b"))
                .filter(part -> part.contains("type=\"" + kindOfField + "\""))
                .findFirst()
                .orElseThrow(() -> new IOException("No such form on " + path));
        String fields = FIELD.matcher(form.split("</form>", 2)[0])
                .results()
                .map(field -> pair(field.group(1)))
                .filter(pair -> !pair.startsWith("="))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", baseUrl)
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private static String pair(String attributes) {
        String name = "";
        String value = "";
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            String text = URLEncoder.encode(matcher.group(2).replace("&amp;", "&"), StandardCharsets.UTF_8);
            if (matcher.group(1).equals("name")) {
                name = text;
            } else {
                value = text;
            }
        }
        return name + "=" + value;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
