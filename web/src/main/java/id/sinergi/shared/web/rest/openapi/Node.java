package id.sinergi.shared.web.rest.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object of the description: names and values in the order in which they were put. */
final class Node {
    private Node() {}

    static Map<String, Object> of(String name, Object value) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put(name, value);
        return node;
    }

    static Map<String, Object> of(String name, Object value, String second, Object secondValue) {
        Map<String, Object> node = of(name, value);
        node.put(second, secondValue);
        return node;
    }

    static Map<String, Object> reference(String kind, String name) {
        return of("$ref", "#/components/" + kind + "/" + name);
    }

    /** A body of one media type. */
    static Map<String, Object> content(String mediaType, Map<String, Object> schema) {
        return of(mediaType, of("schema", schema));
    }
}
