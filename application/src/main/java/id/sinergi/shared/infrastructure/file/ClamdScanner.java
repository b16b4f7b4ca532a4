package id.sinergi.shared.infrastructure.file;

import id.sinergi.shared.application.file.VirusScanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks a ClamAV daemon over TCP ({@code INSTREAM}), if one is configured. */
@ApplicationScoped
class ClamdScanner implements VirusScanner {
    private static final int CHUNK = 64 * 1024;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int LONGEST_ANSWER = 4_096;
    private static final String FOUND = " FOUND";

    @Inject
    @ConfigProperty(name = "sinergi.clamav.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "sinergi.clamav.port", defaultValue = "3310")
    int port;

    @Override
    public Optional<String> scan(Path file) throws IOException {
        return host.isEmpty() ? Optional.empty() : verdict(ask(host.get(), file));
    }

    private String ask(String address, Path file) throws IOException {
        try (Socket socket = new Socket();
                InputStream content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (byte[] data = content.readNBytes(CHUNK); data.length > 0; data = content.readNBytes(CHUNK)) {
                out.writeInt(data.length);
                out.write(data);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

    private static Optional<String> verdict(String answer) throws IOException {
        String said = answer.replaceFirst("^stream: ", "");
        if ("OK".equals(said)) {
            return Optional.empty();
        } else if (said.endsWith(FOUND)) {
            return Optional.of(said.substring(0, said.length() - FOUND.length()));
        }
        throw new IOException("The virus scanner said: " + answer);
    }
}
