package id.sinergi.notification.domain.reply;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.identity.api.Recipient;
import id.sinergi.identity.api.Token;
import java.time.Instant;
import java.util.UUID;

/**
 * A secret link by which one person answers an invitation in the name of the agency they work for. It stands in a mail or
 * in a calendar and works until the forum has ended, as often as they change their mind. It is dead when it is revoked,
 * when the account is disabled or works for another agency, and, from a calendar, when the calendar's address is nobody's
 * any more.
 *
 * @param hash of the secret, which is kept nowhere
 * @param feed the calendar that shows it; null for a mail
 * @param revokedAt null as long as it works
 */
public record ReplyLink(
        String hash, UUID account, UUID agency, ForumRef forum, UUID feed, Instant madeAt, Instant revokedAt) {
    /** A new one. */
    public static ReplyLink of(Token secret, Recipient person, ForumRef forum, UUID feed, Instant now) {
        return new ReplyLink(secret.hash(), person.account(), person.agency(), forum, feed, now, null);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Whether this person may still use it. */
    public boolean isOf(Recipient person) {
        return account.equals(person.account()) && agency.equals(person.agency());
    }
}
