package id.sinergi.shared.web.file;

import id.sinergi.shared.api.file.FileRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** How a file leaves the system: to be saved, never to be shown or run within it. */
final class Download {
    private Download() {}

    static void head(FileRow file, BiConsumer<String, String> header) {
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String plain = file.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        header.accept("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
        header.accept("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("ETag", "\"" + file.sha256() + "\"");
    }
}
