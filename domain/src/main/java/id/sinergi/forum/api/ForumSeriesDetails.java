package id.sinergi.forum.api;

import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * A series as its page shows it.
 *
 * @param version to be given back with a change
 * @param lastHeldOn null before the first edition
 * @param nextDueOn null before the first edition, and for an irregular series
 * @param editions the latest forums of the series that the caller may see, the newest first
 * @param mayEdit whether the caller may change it and plan editions
 */
public record ForumSeriesDetails(
        String ref,
        int version,
        Bilingual name,
        AgencyLabel host,
        Rhythm rhythm,
        LocalDate lastHeldOn,
        LocalDate nextDueOn,
        boolean overdue,
        List<ForumRow> editions,
        boolean mayEdit) {}
