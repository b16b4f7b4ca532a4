package id.sinergi.forum.api;

import id.sinergi.shared.api.Bilingual;

/** An agency as a forum's records show it. */
public record AgencyLabel(String ref, Bilingual name) {}
