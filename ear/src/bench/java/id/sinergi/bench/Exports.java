package id.sinergi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The register of decisions as files: when the first byte comes, and when the last one. */
final class Exports {
    /** The targets are for this many decisions; fewer or more are held against their share. */
    private static final double TARGET_DECISIONS = 100_000;

    private static final double CSV_LIMIT = 2000;
    private static final double XLSX_LIMIT = 8000;
    private static final double FIRST_BYTE_LIMIT = 1000;

    private final Server server;
    private final Report report;
    private final int decisions;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Milliseconds, and bytes. */
    private record Download(double first, double last, long bytes) {}

    Exports(Server server, Report report, int decisions) {
        this.server = server;
        this.report = report;
        this.decisions = decisions;
    }

    void measure(String cookie) throws IOException {
        report.heading("Exports of " + decisions + " decisions");
        report.table("file", "first byte, ms", "last byte, ms", "MB");
        measure("csv", CSV_LIMIT, cookie);
        measure("xlsx", XLSX_LIMIT, cookie);
    }

    private void measure(String format, double limit, String cookie) throws IOException {
        String path = "/api/v1/decisions." + format;
        download(path, cookie);
        Download measured = download(path, cookie);
        report.row(List.of(
                path,
                Report.number(measured.first()),
                Report.number(measured.last()),
                Report.number(measured.bytes() / 1024.0 / 1024)));
        report.atMost(format + " of " + decisions + " decisions, first byte", measured.first(), FIRST_BYTE_LIMIT, "ms");
        report.atMost(
                format + " of " + decisions + " decisions", measured.last(), limit * decisions / TARGET_DECISIONS, "ms");
    }

    private Download download(String path, String cookie) throws IOException {
        long begun = System.nanoTime();
        try (InputStream body = http.send(
                        HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            long bytes = body.read() < 0 ? 0 : 1;
            double first = milliseconds(begun);
            byte[] buffer = new byte[1 << 16];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
            }
            return new Download(first, milliseconds(begun), bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static double milliseconds(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }
}
