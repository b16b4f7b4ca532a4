package id.sinergi.forum.domain.series;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.shared.api.Bilingual;
import java.util.Set;

/**
 * What a proposed topic is about.
 *
 * @param minutes how long it may take; null while that is not settled
 * @param themes codes of themes
 */
public record TopicText(
        Bilingual title, Bilingual description, AgencyId proposer, Integer minutes, Set<String> themes) {
    public TopicText {
        themes = Set.copyOf(themes);
    }
}
