package id.sinergi.shared.api;

/**
 * Where to look up the responsible agency of a subject.
 *
 * @param kind what the key names, for example {@code agency}, {@code forum}
 * @param key the reference within that kind
 */
public record Scope(String kind, String key) {}
