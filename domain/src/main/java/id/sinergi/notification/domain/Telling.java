package id.sinergi.notification.domain;

import id.sinergi.identity.api.Recipient;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeKind.Audience;
import id.sinergi.shared.api.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One thing told to everybody whom it concerns.
 *
 * @param host the agency whose forum it is
 * @param parties the agencies that take part or have to act
 * @param person who alone of them has to see to it; null for nobody in particular
 * @param cause the account that did it
 */
public record Telling(
        NoticeKind kind, Content content, UUID host, Set<UUID> parties, UUID person, UUID cause, Instant at) {
    public Telling {
        parties = Set.copyOf(parties);
    }

    /** Where to look for those whom it concerns. */
    public Set<UUID> agencies() {
        return kind.audience() == Audience.HOST ? Set.of(host) : parties;
    }

    /** Whether somebody is told: nobody is told what they did themselves, and the host's side are its coordinators. */
    public boolean concerns(Recipient recipient) {
        if (recipient.account().equals(cause) || !agencies().contains(recipient.agency())) {
            return false;
        }
        if (kind.audience() == Audience.HOST) {
            return recipient.role() == Role.COORDINATOR;
        }
        return person == null || recipient.account().equals(person);
    }
}
