package id.sinergi.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which context may call which, as the architecture says; a call means importing the other's {@code api} only. */
final class Contexts {
    private static final Map<String, Set<String>> MAY_CALL = new TreeMap<>(Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("agency", Set.of()),
            Map.entry("partner", Set.of()),
            Map.entry("identity", Set.of("agency")),
            Map.entry("forum", Set.of("agency", "partner")),
            Map.entry("agreement", Set.of("agency", "partner", "forum")),
            Map.entry("cooperation", Set.of("agency", "partner", "agreement", "forum")),
            Map.entry("support", Set.of("agency", "cooperation", "forum")),
            Map.entry("potential", Set.of("agency", "partner", "agreement")),
            Map.entry("audit", Set.of()),
            Map.entry("notification", Set.of("agency", "identity", "forum"))));

    private Contexts() {}

    static List<String> all() {
        return List.copyOf(MAY_CALL.keySet());
    }

    /** The packages of other contexts that this one may not import. */
    static String[] closedTo(String root, String context) {
        return all().stream()
                .filter(other -> !other.equals(context) && !other.equals("shared"))
                .flatMap(other -> closed(root, context, other).stream())
                .toArray(String[]::new);
    }

    private static List<String> closed(String root, String context, String other) {
        String base = root + "." + other;
        if (!MAY_CALL.get(context).contains(other)) {
            return List.of(base + "..");
        }
        return List.of(base + ".domain..", base + ".application..", base + ".infrastructure..", base + ".web..");
    }
}
