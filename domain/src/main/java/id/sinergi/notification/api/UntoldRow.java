package id.sinergi.notification.api;

import id.sinergi.shared.api.Bilingual;
import java.time.Instant;

/**
 * Something that happened and could not be told, however often that was tried; the log says why.
 *
 * @param agency whom alone it concerns; null for all that its record names
 * @param by the name of the person who did it; null where that was Sinergi itself
 */
public record UntoldRow(String ref, NoticeKind kind, Bilingual agency, String by, Instant at) {}
