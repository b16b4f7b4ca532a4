package id.sinergi.forum.api;

import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;

/**
 * A series as lists show it.
 *
 * @param lastHeldOn null before the first edition
 * @param nextDueOn null before the first edition, and for an irregular series
 */
public record ForumSeriesRow(
        String ref,
        Bilingual name,
        AgencyLabel host,
        Rhythm rhythm,
        LocalDate lastHeldOn,
        LocalDate nextDueOn,
        boolean overdue) {}
