package id.sinergi.notification.domain.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All mails, sent or not. */
public interface Mails {
    void add(Mail mail);

    Optional<Mail> find(UUID id);

    /** The next one that is due, or that some node has begun to send before that moment and never ended. */
    Optional<Mail> next(Instant now, Instant abandonedBefore);
}
