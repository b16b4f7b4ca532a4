package id.sinergi.forum.application.delegation;

import static id.sinergi.shared.api.Permission.FORUM_RECORD;

import id.sinergi.forum.api.delegation.Arrival;
import id.sinergi.forum.domain.Attendee;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.delegation.Arrivals;
import id.sinergi.forum.domain.delegation.Delegate;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.forum.domain.delegation.Invitations;
import id.sinergi.forum.domain.delegation.violations.BadgeUnknown;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What the host does at the door. */
@Stateless
public class DelegationArrivals {
    @Inject
    Forums forums;

    @Inject
    Invitations invitations;

    @Inject
    Arrivals arrivals;

    @Inject
    Clock clock;

    /**
     * Lets in whoever has this badge, and puts them on the record of the forum; refused when the delegation is not
     * approved. A badge read twice, or sent twice over a weak line, changes nothing more.
     */
    @Permit(FORUM_RECORD)
    public Arrival note(NoteArrival command) {
        Forum forum = forums.get(command.forum());
        Invitation invitation =
                invitations.findByCode(forum.id(), command.code()).orElseThrow(() -> new BadgeUnknown(command.code()));
        Delegate person = invitation.letIn(command.code());
        boolean first = arrivals.note(forum.id(), invitation, command.code(), moment(command.at()));
        if (first) {
            Attendee attendee = new Attendee(person.name(), new Bilingual(person.function(), null));
            forum.delegations().arrived(invitation.agency(), attendee);
        }
        return new Arrival(command.code(), person.name(), person.function(), first);
    }

    /** A clock at the door that is fast does not write the future. */
    private Instant moment(Instant said) {
        Instant now = clock.instant();
        return said == null || said.isAfter(now) ? now : said;
    }
}
