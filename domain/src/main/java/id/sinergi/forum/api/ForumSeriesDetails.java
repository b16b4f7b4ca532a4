package id.sinergi.forum.api;

import id.sinergi.forum.api.series.Continuity;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.api.series.SeriesMoment;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Versioned;
import java.time.LocalDate;
import java.util.List;

/**
 * A series as its page shows it.
 *
 * @param version to be given back with a change
 * @param lastHeldOn null before the first edition
 * @param countedFrom the day from which due days are counted; null before the first edition unless somebody gave it
 * @param nextDueOn null as long as no due day is counted, and for an irregular series
 * @param recurrence the rule of RFC 5545 by which it comes back; null for an irregular series
 * @param continuity null as long as no due day is counted, and for an irregular series
 * @param timeline the whole history with its gaps, and what comes next, the newest first
 * @param editions the latest forums of the series that the caller may see, the newest first
 * @param mayEdit whether the caller may change it and plan editions
 */
public record ForumSeriesDetails(
        String ref,
        int version,
        Bilingual name,
        AgencyLabel host,
        Rhythm rhythm,
        Recurrence recurrence,
        LocalDate countedFrom,
        LocalDate lastHeldOn,
        LocalDate nextDueOn,
        boolean overdue,
        Continuity continuity,
        List<ForumRow> editions,
        List<SeriesMoment> timeline,
        boolean mayEdit)
        implements Versioned {}
