package id.sinergi.forum.api;

import id.sinergi.shared.api.Bilingual;

/** A forum or a series as other records show it. */
public record ForumLabel(String ref, Bilingual name) {}
