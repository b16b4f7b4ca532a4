package id.sinergi.forum.api.reply;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Caller;
import java.util.Optional;
import java.util.UUID;

/** Where answers to invitations are taken that come in another way than by somebody who is signed in. */
public interface ReplyDesk {
    /** What an agency is asked; empty when it is not invited to a forum of that reference. */
    Optional<Asked> asked(ForumRef forum, UUID agency);

    /** Takes an answer from a person, with all their rights and no more; the last one counts. */
    void give(Caller person, ForumRef forum, Reply answer, String note);
}
