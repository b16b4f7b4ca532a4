package id.sinergi.forum.application.agenda;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.agenda.ProposalBoard;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What the system proposes for agendas, as people look at it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProposalQueries {
    @Inject
    OpenProposals proposals;

    /** Somebody looks at what is proposed for an edition, and what was made of it; nothing for any other forum. */
    @Permit(FORUM_READ)
    public ProposalBoard board(ForumRef forum) {
        return proposals.of(forum, CurrentCaller.get());
    }
}
