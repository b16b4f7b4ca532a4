package id.sinergi.forum.web.agenda;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.agenda.AgendaOutcome;
import id.sinergi.forum.application.command.agenda.DeferItem;
import id.sinergi.forum.application.command.agenda.ForwardItem;
import id.sinergi.forum.application.command.agenda.ForwardToEdition;
import id.sinergi.forum.application.command.agenda.SettleItem;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.One;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of an agenda item, for programs. */
@Path("forums/{ref}/agenda/{item}/outcome")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class AgendaOutcomeResource {
    @Inject
    ForumQueries forums;

    @Inject
    AgendaOutcome outcome;

    @PathParam("ref")
    ForumRef ref;

    @PathParam("item")
    UUID item;

    /**
     * What became of an item.
     *
     * @param next the later edition that goes on with it, when it is deferred; an edition of another series of the same
     *     host, when it is forwarded straight onto an agenda
     * @param series the series into whose backlog it goes, when it is forwarded
     */
    @Schema(name = "AgendaOutcome")
    public record Outcome(AgendaItemState state, ForumRef next, ForumSeriesRef series) {}

    @POST
    @Operation(
            operationId = "recordAgendaOutcome",
            summary = "Says whether an item was dealt with, put off or handed over")
    @APIResponse(responseCode = "200", description = "The item as it is now")
    public One<ForumDetails.Item> record(@HeaderParam(HttpHeaders.IF_MATCH) Version seen, Outcome given) {
        return kept().changed(seen, version -> note(version, given));
    }

    private void note(int version, Outcome given) {
        AgendaItemState state = given.state() == null ? AgendaItemState.OPEN : given.state();
        switch (state) {
            case DEFERRED -> outcome.defer(new DeferItem(ref, item, version, given.next()));
            case FORWARDED -> forward(version, given);
            default -> outcome.settle(new SettleItem(ref, item, version, state == AgendaItemState.DONE));
        }
    }

    private void forward(int version, Outcome given) {
        if (given.next() == null) {
            outcome.forward(new ForwardItem(ref, item, version, given.series()));
        } else {
            outcome.forwardToEdition(new ForwardToEdition(ref, item, version, given.next()));
        }
    }

    private Kept<ForumDetails.Item> kept() {
        return () -> One.of(forums.details(ref).item(item).orElseThrow(() -> new NotFound(item.toString())));
    }
}
