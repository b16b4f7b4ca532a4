package id.sinergi.forum.application.agenda;

import static id.sinergi.shared.api.Permission.FORUM_PLAN;

import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.application.command.agenda.DecideProposals;
import id.sinergi.forum.application.command.agenda.VerdictLine;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.agenda.ProposalUnknown;
import id.sinergi.forum.domain.agenda.ProposalVerdict;
import id.sinergi.forum.domain.agenda.ProposalVerdicts;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a coordinator makes of an agenda that writes itself. */
@Stateless
public class AgendaProposing {
    @Inject
    Forums forums;

    @Inject
    ProposalVerdicts verdicts;

    @Inject
    OpenProposals proposals;

    @Inject
    Taking taking;

    @Inject
    Clock clock;

    /** Takes proposals onto the agenda or leaves them out; refused without a reason for each that is left out. */
    @Permit(FORUM_PLAN)
    public void decide(DecideProposals command) {
        Forum forum = forums.get(command.forum());
        List<Proposal> open = new ArrayList<>(
                proposals.of(command.forum(), CurrentCaller.get()).open());
        Instant now = clock.instant();
        for (VerdictLine line : command.verdicts()) {
            Proposal proposal = find(open, line);
            open.remove(proposal);
            if (line.taken()) {
                taking.take(proposal, forum);
                verdicts.add(ProposalVerdict.taken(forum.id(), proposal, line.reason(), now));
            } else {
                verdicts.add(ProposalVerdict.left(forum.id(), proposal, line.reason(), now));
            }
        }
    }

    private static Proposal find(List<Proposal> open, VerdictLine line) {
        return open.stream()
                .filter(proposal ->
                        proposal.kind() == line.kind() && proposal.subject().equals(line.subject()))
                .findFirst()
                .orElseThrow(() -> new ProposalUnknown(line.subject()));
    }
}
