package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.agenda.FixedStart;
import id.sinergi.shared.api.Bilingual;
import java.util.Set;

/**
 * What an agenda item is about.
 *
 * @param owner the agency that brings the item and leads its discussion
 * @param minutes how long it may take; null while that is not settled
 * @param themes codes of themes
 * @param begins null where it follows the item before
 */
public record AgendaTopic(
        Bilingual title,
        Bilingual description,
        AgencyId owner,
        Integer minutes,
        Set<String> themes,
        FixedStart begins) {
    /** One that follows the item before it. */
    public AgendaTopic(Bilingual title, Bilingual description, AgencyId owner, Integer minutes, Set<String> themes) {
        this(title, description, owner, minutes, themes, null);
    }

    public AgendaTopic {
        themes = Set.copyOf(themes);
    }

    /** The same for another forum, which has hours of its own. */
    AgendaTopic elsewhere() {
        return new AgendaTopic(title, description, owner, minutes, themes);
    }
}
