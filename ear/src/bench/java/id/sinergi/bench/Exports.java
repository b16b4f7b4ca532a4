package id.sinergi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * The register of decisions as files: when the first byte comes, when the last one, and what the server holds meanwhile.
 * For the last, the reader stops after a part of the file, and all that can still be reached is counted.
 */
final class Exports {
    /** The targets are for this many decisions; fewer or more are held against their share. */
    private static final double TARGET_DECISIONS = 100_000;

    private static final double CSV_LIMIT = 2000;
    private static final double XLSX_LIMIT = 8000;
    private static final double FIRST_BYTE_LIMIT = 1000;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final double HELD_LIMIT = 32;

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
        report.table("file", "first byte, ms", "last byte, ms", "MB", "held after a quarter, MB", "held after three quarters, MB");
        measure("csv", CSV_LIMIT, cookie);
        measure("xlsx", XLSX_LIMIT, cookie);
    }

    private void measure(String format, double limit, String cookie) throws IOException {
        String path = "/api/v1/decisions." + format;
        download(path, cookie);
        Download measured = download(path, cookie);
        double[] held = held(path, cookie, measured.bytes());
        report.row(List.of(
                path,
                Report.number(measured.first()),
                Report.number(measured.last()),
                Report.number(measured.bytes() / MEGABYTE),
                Report.number(held[0]),
                Report.number(held[1])));
        report.atMost(
                format + " of " + decisions + " decisions, what the server holds more after three quarters than after one",
                held[1] - held[0],
                HELD_LIMIT,
                "MB");
        report.atMost(format + " of " + decisions + " decisions, first byte", measured.first(), FIRST_BYTE_LIMIT, "ms");
        report.atMost(
                format + " of " + decisions + " decisions", measured.last(), limit * decisions / TARGET_DECISIONS, "ms");
    }

    private Download download(String path, String cookie) throws IOException {
        long begun = System.nanoTime();
        try (InputStream body = open(path, cookie)) {
            long bytes = body.read() < 0 ? 0 : 1;
            double first = milliseconds(begun);
            byte[] buffer = new byte[1 << 16];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
            }
            return new Download(first, milliseconds(begun), bytes);
        }
    }

    private InputStream open(String path, String cookie) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
                .header("Cookie", cookie)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** Megabytes that the server holds more than before, when a quarter and when three quarters have been read. */
    private double[] held(String path, String cookie, long all) throws IOException {
        double before = server.liveBytes();
        try (InputStream body = open(path, cookie)) {
            body.skipNBytes(all / 4);
            double quarter = server.liveBytes() - before;
            body.skipNBytes(all / 2);
            double threeQuarters = server.liveBytes() - before;
            body.skipNBytes(all - all / 4 - all / 2 - 1);
            return new double[] {quarter / MEGABYTE, threeQuarters / MEGABYTE};
        }
    }

    private static double milliseconds(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }
}
