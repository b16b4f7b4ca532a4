package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.AgendaPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.AddAgendaItem;
import id.sinergi.forum.application.command.AgendaOutline;
import id.sinergi.forum.application.command.EditAgendaItem;
import id.sinergi.forum.application.command.MoveAgendaItem;
import id.sinergi.forum.application.command.RemoveAgendaItem;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.One;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** What a forum will discuss, for programs. */
@Path("forums/{ref}/agenda")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class AgendaResource {
    @Inject
    ForumQueries forums;

    @Inject
    AgendaPlanning planning;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    /** How far to move an item: −1 is one place up, 1 one place down. */
    @Schema(name = "AgendaMove")
    public record Move(int places) {}

    @GET
    @Operation(operationId = "listAgenda", summary = "Lists the agenda of a forum in its order")
    @APIResponse(responseCode = "200", description = "All items; there is never a second page")
    public ListAnswer<ForumDetails.Item> list() {
        return answers.all(forums.details(ref).agenda());
    }

    @GET
    @Path("{item}")
    @Operation(operationId = "showAgendaItem", summary = "Shows one item of the agenda")
    @APIResponse(responseCode = "200", description = "The item, its own version in ETag")
    public One<ForumDetails.Item> details(@PathParam("item") UUID id) {
        return item(id).shown();
    }

    @POST
    @Operation(operationId = "addAgendaItem", summary = "Puts an item at the end of the agenda")
    @APIResponse(responseCode = "201", description = "The new item, its address in Location, its own version in ETag")
    public One<ForumDetails.Item> add(AgendaOutline outline) {
        forums.details(ref);
        ForumDetails.Item item =
                item(planning.add(new AddAgendaItem(ref, outline))).shown().record();
        return One.of(item).createdAt(ForumAddresses.FORUMS, ref.value() + "/agenda/" + item.id());
    }

    @PUT
    @Path("{item}")
    @Operation(operationId = "editAgendaItem", summary = "Changes an item of the agenda")
    @APIResponse(responseCode = "200", description = "The item as it is now")
    public One<ForumDetails.Item> edit(
            @PathParam("item") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, AgendaOutline outline) {
        return item(id).changed(seen, version -> planning.edit(new EditAgendaItem(ref, id, version, outline)));
    }

    @POST
    @Path("{item}/move")
    @Operation(operationId = "moveAgendaItem", summary = "Moves an item up or down")
    @APIResponse(responseCode = "200", description = "The agenda in its new order")
    public ListAnswer<ForumDetails.Item> move(@PathParam("item") UUID id, Move move) {
        item(id).shown();
        planning.move(new MoveAgendaItem(ref, id, move.places()));
        return list();
    }

    @DELETE
    @Path("{item}")
    @Operation(operationId = "removeAgendaItem", summary = "Takes an item off the agenda")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@PathParam("item") UUID id) {
        item(id).shown();
        planning.remove(new RemoveAgendaItem(ref, id));
    }

    private Kept<ForumDetails.Item> item(UUID id) {
        return () -> One.of(forums.details(ref).item(id).orElseThrow(() -> new NotFound(id.toString())));
    }
}
