package id.sinergi.forum.api;

import id.sinergi.forum.api.series.Continuity;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;

/**
 * A series as lists show it.
 *
 * @param lastHeldOn null before the first edition
 * @param nextDueOn null before the first edition, and for an irregular series
 * @param recurrence the rule of RFC 5545 by which it comes back; null for an irregular series
 * @param continuity null as long as no due day is counted, and for an irregular series
 */
public record ForumSeriesRow(
        String ref,
        Bilingual name,
        AgencyLabel host,
        Rhythm rhythm,
        LocalDate lastHeldOn,
        LocalDate nextDueOn,
        boolean overdue,
        Recurrence recurrence,
        Continuity continuity) {}
