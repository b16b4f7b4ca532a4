package id.sinergi.shared.api;

/** What a forum, programme or agreement is about, from a short list of our own. */
public record Theme(String code, Bilingual name) {}
