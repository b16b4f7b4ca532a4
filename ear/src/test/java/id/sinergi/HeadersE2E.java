package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.SinergiServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer carries, whoever writes it. */
class HeadersE2E {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "200, GET, /login",
        "302, GET, /",
        "302, GET, /forums",
        "302, GET, /nowhere",
        "404, GET, /one-time/x.xhtml",
        "405, DELETE, /login",
        "409, POST, /forums/new",
        "303, POST, /preferences",
        "303, POST, /logout",
        "401, GET, /api/v1/forums",
        "401, POST, /api/v1/forums",
        "401, GET, /api/v1/nowhere",
        "200, GET, /health/ready",
        "200, GET, /health/live",
        "200, GET, /health/started",
        "200, GET, /openapi"
    })
    void protectPeople(int status, String method, String address) throws Exception {
        HttpResponse<String> answer = send(method, address, "same-origin");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertProtected(answer.headers());
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "Payara", "GlassFish", "Grizzly");
    }

    @Test
    void protectPeopleFromFormsOfOtherSites() throws Exception {
        HttpResponse<String> answer = send("POST", "/logout", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertProtected(answer.headers());
    }

    @Test
    void letResourcesBeKeptForGood() throws Exception {
        String page = send("GET", "/login", "none").body();
        String style = page.replaceFirst("(?s).*<link [^>]*href=\"([^\"]*sinergi\\.css[^\"]*)\".*", "$1")
                .replace("&amp;", "&");

        HttpResponse<String> answer = send("GET", style, "same-origin");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "immutable"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static void assertProtected(HttpHeaders headers) {
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(headers.allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));
    }

    private static HttpResponse<String> send(String method, String address, String site)
            throws IOException, InterruptedException {
        URI uri = URI.create(SinergiServer.running().baseUrl() + address);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Sec-Fetch-Site", site)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString("POST".equals(method) ? "theme=light" : ""))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
