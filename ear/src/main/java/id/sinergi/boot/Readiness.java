package id.sinergi.boot;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the system says itself that it can serve: the server calls the application deployed while it is still
 * migrating the database. A start-up that refuses ends the process and with it the waiting.
 */
final class Readiness {
    private static final int MILLISECONDS_BETWEEN_QUESTIONS = 200;
    private static final int MILLISECONDS_TO_ANSWER = 10_000;
    private static final String PATH = "/health/ready";

    private final String address;
    private final int port;

    Readiness(String address, int port) {
        this.address = address;
        this.port = port;
    }

    void await() throws IOException, InterruptedException {
        while (!isReady()) {
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_QUESTIONS);
        }
    }

    private boolean isReady() throws IOException {
        HttpURLConnection question = (HttpURLConnection)
                URI.create("http://" + host() + ":" + port + PATH).toURL().openConnection();
        question.setConnectTimeout(MILLISECONDS_TO_ANSWER);
        question.setReadTimeout(MILLISECONDS_TO_ANSWER);
        try {
            return question.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            // Too busy with starting to answer in time.
            return false;
        } finally {
            question.disconnect();
        }
    }

    /** Where this machine reaches itself, also when it listens on all its addresses. */
    private String host() throws IOException {
        InetAddress listening = InetAddress.getByName(address);
        String host = (listening.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : listening).getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
