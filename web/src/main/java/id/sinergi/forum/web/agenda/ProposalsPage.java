package id.sinergi.forum.web.agenda;

import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.agenda.ProposalBoard;
import id.sinergi.forum.api.agenda.ProposalRecord;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.agenda.AgendaProposing;
import id.sinergi.forum.application.agenda.ProposalQueries;
import id.sinergi.forum.application.command.agenda.DecideProposals;
import id.sinergi.forum.application.command.agenda.VerdictLine;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** What the system proposes for an agenda; the host takes each or leaves it out with a reason. */
@Named
@RequestScoped
public class ProposalsPage {
    @Inject
    ForumQueries forums;

    @Inject
    ProposalQueries proposals;

    @Inject
    AgendaProposing proposing;

    @Inject
    Addressed addressed;

    private ForumHead forum;
    private ProposalBoard board;
    private List<ProposalForm> lines;

    public void load() {
        getForum();
    }

    /** Saves every line about which something was said. */
    public void save() throws IOException {
        List<VerdictLine> verdicts = getLines().stream()
                .filter(ProposalForm::isDecided)
                .map(ProposalForm::line)
                .toList();
        proposing.decide(new DecideProposals(addressed.forum(), verdicts));
        Messages.done("proposals.saved", verdicts.size());
        addressed.goTo("/forums/" + addressed.forum() + "/proposals");
    }

    public ForumHead getForum() {
        if (forum == null) {
            forum = forums.head(addressed.forum());
        }
        return forum;
    }

    public boolean isMayDecide() {
        return getForum().allows(ForumAction.EDIT);
    }

    private ProposalBoard board() {
        if (board == null) {
            board = proposals.board(addressed.forum());
        }
        return board;
    }

    public List<ProposalForm> getLines() {
        if (lines == null) {
            lines = board().open().stream().map(ProposalForm::of).toList();
        }
        return lines;
    }

    public List<ProposalRecord> getDecided() {
        return board().decided();
    }
}
