package id.sinergi.notification.api.calendar;

import id.sinergi.shared.api.Bilingual;
import java.time.Instant;

/**
 * A secret address that somebody has, without the secret.
 *
 * @param series the series whose editions it shows; null for the person's own calendar
 * @param name of that series; null for the own calendar
 * @param lastReadAt when a calendar program read it last, to the hour; null when none ever has
 */
public record FeedRow(String ref, String series, Bilingual name, Instant madeAt, Instant lastReadAt) {}
