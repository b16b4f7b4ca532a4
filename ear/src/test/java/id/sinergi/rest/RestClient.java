package id.sinergi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sinergi.testing.SinergiServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A program that uses the REST interface, with a session of its own. */
final class RestClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "sinergi-demo";

    private final SinergiServer server = SinergiServer.running();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private RestClient() {}

    static RestClient stranger() {
        return new RestClient();
    }

    static RestClient as(String username) throws IOException {
        RestClient client = new RestClient();
        Answer answer =
                client.post("/api/v1/session", "{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}");
        if (answer.status() != 200) {
            throw new IllegalStateException(username + " cannot sign in: " + answer.text());
        }
        return client;
    }

    /**
     * What came back.
     *
     * @param text the body as it was sent
     */
    record Answer(int status, HttpResponse<String> response, String text) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new AssertionError("Not JSON: " + text, e);
            }
        }

        String code() {
            return json().path("code").asText();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    Answer get(String path, String... headers) throws IOException {
        return send("GET", path, null, headers);
    }

    Answer post(String path, String body, String... headers) throws IOException {
        return send("POST", path, body, headers);
    }

    Answer put(String path, String body, String... headers) throws IOException {
        return send("PUT", path, body, headers);
    }

    /** Sends a request; a body goes as JSON unless the headers say otherwise. */
    Answer send(String method, String path, String body, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.baseUrl() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.method(method, BodyPublishers.ofString(body));
            if (request.build().headers().firstValue("Content-Type").isEmpty()) {
                request.header("Content-Type", "application/json");
            }
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response, response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
