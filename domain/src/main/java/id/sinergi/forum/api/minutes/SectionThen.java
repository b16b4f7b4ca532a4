package id.sinergi.forum.api.minutes;

import id.sinergi.shared.api.Bilingual;

/** A section as it was in an older version. */
public record SectionThen(String key, SectionKind kind, Bilingual title, SectionText text) {}
