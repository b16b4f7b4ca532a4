package id.sinergi.bench.load;

import java.util.HashMap;
import java.util.Map;

/**
 * One request of a load.
 *
 * @param body what is sent; null for a GET
 * @param cookie the session it belongs to; null for none
 * @param form where the form comes from whose view state the body needs; null when there is no such form
 */
public record Step(String path, String body, String type, String cookie, String form) {
    public static Step get(String path, String cookie) {
        return new Step(path, null, null, cookie, null);
    }

    public static Step json(String path, String body, String cookie) {
        return new Step(path, body, "application/json", cookie, null);
    }

    /** A Faces form: fetched, then sent back. */
    public static Step form(String path, String body, String cookie) {
        return new Step(path, body, "application/x-www-form-urlencoded", cookie, path);
    }

    Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("path", path);
        attributes.put("cookie", cookie == null ? "" : cookie);
        if (body != null) {
            attributes.put("body", body);
        }
        return attributes;
    }
}
