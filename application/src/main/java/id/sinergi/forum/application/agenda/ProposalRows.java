package id.sinergi.forum.application.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.agenda.ProposalRecord;
import id.sinergi.shared.api.Caller;
import java.util.List;
import java.util.Optional;

/** Reads what proposals need to know of a forum. */
public interface ProposalRows {
    /** The forum as an edition; empty where it is none, has begun, or the caller may not see it. */
    Optional<Edition> edition(ForumRef forum, Caller caller);

    /** What was decided about proposals for this forum, the first decided first; nothing of what the caller may not see. */
    List<ProposalRecord> decided(ForumRef forum, Caller caller);
}
