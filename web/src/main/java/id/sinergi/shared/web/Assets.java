package id.sinergi.shared.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Our own style sheet and script. Browsers keep them for a year, so their addresses carry a mark of their content. */
public final class Assets {
    static final String LIBRARY = "sinergi";
    private static final int MARK_LENGTH = 12;
    private static final Map<String, String> MARKS = new ConcurrentHashMap<>();

    private Assets() {}

    /** Where a page that is not a Faces page finds a resource. */
    public static String address(ServletContext servlet, String name) {
        return "/jakarta.faces.resource/" + name + ".xhtml?ln=" + LIBRARY + "&v=" + mark(servlet, name);
    }

    static String mark(ServletContext servlet, String name) {
        return MARKS.computeIfAbsent(name, wanted -> digest(servlet, wanted));
    }

    private static String digest(ServletContext servlet, String name) {
        try (InputStream content = servlet.getResourceAsStream("/resources/" + LIBRARY + "/" + name)) {
            if (content == null) {
                return "0";
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(hash).substring(0, MARK_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
