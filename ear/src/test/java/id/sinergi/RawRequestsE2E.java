package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.SinergiServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends, byte for byte. None of them is served, none harms the server. */
class RawRequestsE2E {
    private static final int TIMEOUT = 20_000;
    private static final int STATUS_LINE = "HTTP/1.1 200".length();
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String END = "Connection: close\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "\u0000\u0001\u0002\u0003\r\n\r\n",
                "GET\r\n\r\n",
                "GET /login HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /login%00.png HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /forums/%FF%FE HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /login/..;/admin/accounts HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /%2e%2e/WEB-INF/web.xml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\nConnection: close\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: none\r\nConnection: close\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
                "BREW /login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "TRACE /login HTTP/1.1\r\nHost: x\r\nCookie: SINERGI=secret\r\nConnection: close\r\n\r\n"
            })
    void garbageIsRefused(String request) throws IOException {
        assertRefused(send(request));
    }

    @ParameterizedTest
    @MethodSource("oversized")
    void whatIsTooBigIsRefused(String what, String request) throws IOException {
        assertRefused(send(request));
    }

    static Stream<Arguments> oversized() {
        String start = " HTTP/1.1\r\nHost: x\r\n";
        return Stream.of(
                Arguments.of("address", "GET /login?q=" + "a".repeat(200_000) + start + END),
                Arguments.of("header", "GET /login" + start + "X-Long: " + "a".repeat(200_000) + "\r\n" + END),
                Arguments.of("headers", "GET /login" + start + "X-Many: a\r\n".repeat(5_000) + END),
                Arguments.of("announced body", "POST /login" + start + FORM + "Content-Length: 2000000000\r\n" + END),
                Arguments.of(
                        "announced file",
                        "POST /files/agenda-item/1" + start + "Content-Type: multipart/form-data; boundary=b\r\n"
                                + "Content-Length: 2147483648\r\n" + END),
                Arguments.of(
                        "announced file of a program",
                        "POST /api/v1/files?kind=agenda-item&key=1&name=a.pdf" + start
                                + "Content-Type: application/octet-stream\r\nContent-Length: 2147483648\r\n" + END),
                Arguments.of("body", post("/login", "text=" + "a".repeat(1_500_000))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login=login&username=a&password=b&signIn=x&jakarta.faces.ViewState=garbage",
                "login=login&username=a&password=b&signIn=x&jakarta.faces.ViewState=-123456789%3A987654321",
                "login=login&username=a&password=b&signIn=x&jakarta.faces.ViewState=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA%3D%3D",
                "login=login&username=%FF%FE&password=%zz&signIn=x&jakarta.faces.ViewState=stateless",
                "jakarta.faces.partial.ajax=true&jakarta.faces.source=%23%7B1%2B1%7D&jakarta.faces.ViewState=stateless",
                "&&&&====%",
                ""
            })
    void aFormNobodyWasGivenDoesNothing(String form) throws IOException {
        String answer = send(post("/login", form));

        assertThat(status(answer)).isIn(200, 400, 409);
        assertNoInside(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/anything/%zz",
                "/%",
                "/forums/FRM-2022-%2",
                "/%u0041",
                "/forums/%FF%FE",
                "/login%00",
                "/a/../../b",
                "/a%5Cb",
                "/api/v1/forums/%zz"
            })
    void anAddressThatCannotBeReadIsRefused(String address) throws IOException {
        String printedBefore = SinergiServer.running().printed();

        String answer = send("GET " + address + " HTTP/1.1\r\nHost: x\r\n" + END);

        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-security-policy:", "x-content-type-options: nosniff", "cache-control: no-store");
        assertNoInside(answer);
        assertThat(SinergiServer.running().printed().substring(printedBefore.length()))
                .doesNotContain("\tat ", "WARNING", "SEVERE");
    }

    @Test
    void nobodyIsWaitedForLong() throws IOException {
        String json =
                "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n"
                        + END;
        String printedBefore = SinergiServer.running().printed();
        List<Socket> sockets = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TIMEOUT);
        try {
            for (String half : List.of(
                    "GE",
                    "GET /login HTTP/1.1\r\nHost: x\r\n",
                    "POST /login HTTP/1.1\r\nHost: x\r\n" + FORM + "Content-Length: 99\r\n" + END + "username=a",
                    json + "{\"username\":")) {
                sockets.add(begin(half));
            }
            for (Socket socket : sockets) {
                assertThat(status(statusLine(socket))).isIn(0, 400, 408);
                assertThat(System.nanoTime()).isLessThan(end);
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        assertThat(SinergiServer.running().printed().substring(printedBefore.length()))
                .doesNotContain("\tat ", "Incident");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/forums", "/forums/", "/login/"})
    void nobodyIsSentToTheHostThatARequestNames(String address) throws IOException {
        String answer = send("GET " + address + " HTTP/1.1\r\nHost: elsewhere.example\r\n" + END);

        assertThat(status(answer)).isEqualTo(302);
        assertThat(answer).contains("\r\nLocation: /login").doesNotContain("elsewhere");
    }

    @Test
    void aFormWithMoreFieldsThanAnyPageHasIsRefused() throws IOException {
        String answer = send(post("/login", "a=1&".repeat(50_000)));

        assertThat(status(answer)).isEqualTo(413);
        assertNoInside(answer);
    }

    @AfterEach
    void theServerIsAsReadyAsBefore() throws IOException {
        assertThat(SinergiServer.running().get("/health/ready").statusCode()).isEqualTo(200);
    }

    private static void assertRefused(String answer) {
        // Either an answer that says no, or a closed connection.
        assertThat(status(answer)).isIn(0, 302, 400, 403, 404, 405, 411, 413, 414, 431, 501, 505);
        assertNoInside(answer);
    }

    private static void assertNoInside(String answer) {
        assertThat(answer)
                .doesNotContain("\tat ", "Exception", "Payara", "GlassFish", "Grizzly", "root:", "<web-app", "secret");
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static String post(String address, String form) {
        return "POST " + address + " HTTP/1.1\r\nHost: x\r\n" + FORM + "Content-Length: " + form.length() + "\r\n" + END
                + form;
    }

    private static Socket begin(String request) throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), SinergiServer.running().port());
        socket.setSoTimeout(TIMEOUT);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String send(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), SinergiServer.running().port())) {
            socket.setSoTimeout(TIMEOUT);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                // Half a request is refused once it is clear that the rest will not come.
                socket.shutdownOutput();
            } catch (SocketException e) {
                // It has heard enough and hung up; what it said before that counts.
            }
            return read(socket);
        }
    }

    /** Empty when it hung up without a word. */
    private static String statusLine(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readNBytes(STATUS_LINE), StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The server neither answers nor hangs up", e);
        } catch (SocketException e) {
            return "";
        }
    }

    private static String read(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The server neither answers nor hangs up", e);
        } catch (SocketException e) {
            return "";
        }
    }
}
