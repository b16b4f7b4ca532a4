package id.sinergi.forum.api.news;

import id.sinergi.shared.api.Bilingual;
import java.util.UUID;

/** An agency that has to do with a record. */
public record Party(UUID agency, Bilingual name) {}
