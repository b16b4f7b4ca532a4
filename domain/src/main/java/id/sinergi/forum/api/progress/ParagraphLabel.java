package id.sinergi.forum.api.progress;

import id.sinergi.shared.api.Bilingual;

/** A decided paragraph as other records show it. */
public record ParagraphLabel(String ref, Bilingual text) {}
