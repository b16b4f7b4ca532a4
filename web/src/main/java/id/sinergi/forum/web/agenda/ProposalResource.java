package id.sinergi.forum.web.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.agenda.ProposalBoard;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.agenda.AgendaProposing;
import id.sinergi.forum.application.agenda.ProposalQueries;
import id.sinergi.forum.application.command.agenda.DecideProposals;
import id.sinergi.forum.application.command.agenda.VerdictLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the system proposes for an agenda, for programs. */
@Path("forums/{ref}/proposals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class ProposalResource {
    @Inject
    ForumQueries forums;

    @Inject
    ProposalQueries proposals;

    @Inject
    AgendaProposing proposing;

    @PathParam("ref")
    ForumRef ref;

    /** What to make of proposals. */
    @Schema(name = "ProposalVerdicts")
    public record Verdicts(List<VerdictLine> verdicts) {}

    @GET
    @Operation(operationId = "listProposals", summary = "Lists what the system proposes for the agenda of an edition")
    @APIResponse(responseCode = "200", description = "What is open, and what was decided")
    public ProposalBoard list() {
        forums.details(ref);
        return proposals.board(ref);
    }

    @POST
    @Operation(operationId = "decideProposals", summary = "Takes proposals onto the agenda, or leaves them out")
    @APIResponse(responseCode = "200", description = "What is open now, and what was decided")
    public ProposalBoard decide(Verdicts given) {
        forums.details(ref);
        proposing.decide(new DecideProposals(ref, given.verdicts()));
        return list();
    }
}
