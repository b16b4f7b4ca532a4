package id.sinergi.forum.api.agenda;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;

/**
 * Something that the system proposes for the agenda of an edition.
 *
 * @param subject what it is about: reference of a forum, decision or topic, or key of an agenda item
 * @param title at most 300 characters
 * @param description both languages null where there is none
 * @param owner who would bring it
 * @param minutes null while that is not settled
 * @param from the forum from which it comes; null for a topic of the backlog
 * @param due when it should have been done; null where there is no such day
 * @param deferrals how often it has been put off
 */
public record Proposal(
        AgendaItemKind kind,
        String subject,
        Bilingual title,
        Bilingual description,
        AgencyLabel owner,
        Integer minutes,
        ForumLabel from,
        LocalDate due,
        int deferrals) {
    private static final int LONGEST = 300;

    public Proposal {
        title = new Bilingual(cut(title.id()), cut(title.en()));
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST - 1).strip() + "…";
    }
}
