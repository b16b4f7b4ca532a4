package id.sinergi.forum.application.reply;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.reply.Asked;
import id.sinergi.shared.api.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads what agencies are asked and what they have answered. */
public interface ReplyRows {
    /** Empty when there is no such invitation, or the caller may not see it. */
    Optional<Asked> find(ForumRef forum, String agency, Caller caller, Instant now);

    /** For whoever is asked, who need not be signed in. */
    Optional<Asked> find(ForumRef forum, UUID agency, Instant now);
}
