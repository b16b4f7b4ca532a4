package id.sinergi.forum.web.agenda;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.agenda.AgendaOutcome;
import id.sinergi.forum.application.command.agenda.DeferItem;
import id.sinergi.forum.application.command.agenda.ForwardItem;
import id.sinergi.forum.application.command.agenda.SettleItem;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.rest.Answers;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
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

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    @PathParam("item")
    UUID item;

    /**
     * What became of an item.
     *
     * @param next the later edition that goes on with it, when it is deferred
     * @param series the series that deals with it, when it is forwarded
     */
    @Schema(name = "AgendaOutcome")
    public record Outcome(AgendaItemState state, ForumRef next, ForumSeriesRef series) {}

    @POST
    @Operation(
            operationId = "recordAgendaOutcome",
            summary = "Says whether an item was dealt with, put off or handed over")
    @APIResponse(
            responseCode = "200",
            description = "The item as it is now",
            content = @Content(schema = @Schema(implementation = ForumDetails.Item.class)))
    public Response record(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Outcome given) {
        int version = Version.read(ifMatch);
        shown();
        AgendaItemState state = given.state() == null ? AgendaItemState.OPEN : given.state();
        switch (state) {
            case DEFERRED -> outcome.defer(new DeferItem(ref, item, version, given.next()));
            case FORWARDED -> outcome.forward(new ForwardItem(ref, item, version, given.series()));
            default -> outcome.settle(new SettleItem(ref, item, version, state == AgendaItemState.DONE));
        }
        ForumDetails.Item now = shown();
        return answers.changed(now, now.version());
    }

    private ForumDetails.Item shown() {
        return forums.details(ref).item(item).orElseThrow(() -> new NotFound(item.toString()));
    }
}
