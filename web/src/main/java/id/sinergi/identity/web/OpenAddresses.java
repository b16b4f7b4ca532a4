package id.sinergi.identity.web;

import java.util.List;
import java.util.Set;

/** The addresses that need nobody to be signed in. Whatever is not here does. */
final class OpenAddresses {
    private static final Set<String> PAGES =
            Set.of("/login", "/setup", "/logout", "/preferences", "/public", "/favicon.ico", "/robots.txt");
    private static final List<String> BELOW = List.of("/one-time/", "/public/", "/calendar/", "/reply/");

    /** Answers that are the same for everybody, so that it is not even asked who it is. */
    private static final Set<String> IMPERSONAL = Set.of("/health", "/openapi");

    private static final List<String> IMPERSONAL_BELOW = List.of("/jakarta.faces.resource/", "/health/", "/openapi/");

    private OpenAddresses() {}

    static boolean contains(String method, String path) {
        return isImpersonal(path)
                || PAGES.contains(path)
                || isBelow(BELOW, path)
                || ("/api/v1/session".equals(path) && "POST".equals(method));
    }

    static boolean isImpersonal(String path) {
        return IMPERSONAL.contains(path) || isBelow(IMPERSONAL_BELOW, path);
    }

    /** A path that climbs back up leads somewhere else, whatever it begins with. */
    private static boolean isBelow(List<String> beginnings, String path) {
        return !path.contains("..")
                && !path.contains(";")
                && beginnings.stream().anyMatch(path::startsWith);
    }
}
