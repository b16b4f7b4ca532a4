package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.shared.api.Bilingual;
import java.util.Set;

/**
 * What an agenda item is about.
 *
 * @param owner the agency that brings the item and leads its discussion
 * @param minutes how long it may take; null while that is not settled
 * @param themes codes of themes
 */
public record AgendaTopic(Bilingual title, Bilingual description, AgencyId owner, Integer minutes, Set<String> themes) {
    public AgendaTopic {
        themes = Set.copyOf(themes);
    }
}
