package id.sinergi.notification.domain.reply;

import id.sinergi.identity.api.Token;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All links by which invitations are answered. */
public interface ReplyLinks {
    /** Adds them; one that is there already stays as it is. */
    void add(List<ReplyLink> links);

    /** The one that the secret opens, be it revoked or not. */
    Optional<ReplyLink> find(Token secret);

    /** Those of these secrets that have been made. */
    List<ReplyLink> findAll(Collection<Token> secrets);

    /** How many of an account still work, forums that are over aside. */
    int count(UUID account, Instant now);

    /** None of the account's works any more. */
    void revokeAll(UUID account, Instant now);

    /** None of those that this calendar has shown works any more. */
    void revokeOfFeed(UUID feed, Instant now);
}
