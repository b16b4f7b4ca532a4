package id.sinergi.forum.domain.reply;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.reply.ReplyState;
import id.sinergi.shared.api.RuleViolation;

/** The invitation to this forum cannot be answered any more, or not yet; the state says why. */
public class ReplyNotAwaited extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ReplyNotAwaited(ForumRef forum, ReplyState state) {
        super(forum, state);
    }
}
