package id.sinergi.forum.domain.followup;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be done, by whom and until when.
 *
 * @param person the account of whoever is to see to it; null for nobody in particular
 * @param due the last day to do it on
 */
public record Task(Bilingual what, AgencyId agency, UUID person, LocalDate due) {}
