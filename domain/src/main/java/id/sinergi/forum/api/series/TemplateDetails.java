package id.sinergi.forum.api.series;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Versioned;
import java.util.List;

/**
 * What an edition of a series begins with.
 *
 * @param version to be given back with a change; 0 as long as nobody has written one
 * @param closesDays how many days before an edition registration closes; null for its start
 * @param documents names of the documents that are expected from those who take part
 */
public record TemplateDetails(
        int version, Integer closesDays, List<Item> items, List<Invitee> invitees, List<Bilingual> documents)
        implements Versioned {
    public static final TemplateDetails NONE = new TemplateDetails(0, null, List.of(), List.of(), List.of());

    /**
     * An agenda item.
     *
     * @param minutes null while that is not settled
     */
    public record Item(Bilingual title, AgencyLabel owner, Integer minutes) {}

    /**
     * Who is invited.
     *
     * @param code of the agency, province or group; null where it is of none
     * @param name of the agency, province or group; both languages null where it is of none
     * @param quota how many people each agency may send; null for no limit
     */
    public record Invitee(InviteeKind kind, String code, Bilingual name, Integer quota) {}

    public boolean isEmpty() {
        return items.isEmpty() && invitees.isEmpty() && documents.isEmpty();
    }
}
