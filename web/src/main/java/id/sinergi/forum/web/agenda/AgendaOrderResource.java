package id.sinergi.forum.web.agenda;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.AgendaPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.agenda.OrderAgenda;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The order of an agenda, for programs. */
@Path("forums/{ref}/agenda-order")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class AgendaOrderResource {
    @Inject
    ForumQueries forums;

    @Inject
    AgendaPlanning planning;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    /**
     * The items in their order.
     *
     * @param items every item once
     */
    @Schema(name = "AgendaOrder")
    public record Order(List<UUID> items) {}

    @GET
    @Operation(operationId = "showAgendaOrder", summary = "Shows the order of an agenda")
    @APIResponse(
            responseCode = "200",
            description = "The order, the version of the agenda in ETag",
            content = @Content(schema = @Schema(implementation = Order.class)))
    public Response show() {
        ForumDetails forum = forums.details(ref);
        return answers.one(order(forum), forum.agendaVersion());
    }

    @PUT
    @Operation(operationId = "orderAgenda", summary = "Brings an agenda into another order")
    @APIResponse(
            responseCode = "200",
            description = "The order as it is now",
            content = @Content(schema = @Schema(implementation = Order.class)))
    public Response bring(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Order wanted) {
        int version = Version.read(ifMatch);
        forums.details(ref);
        planning.order(new OrderAgenda(ref, version, wanted.items()));
        ForumDetails forum = forums.details(ref);
        return answers.changed(order(forum), forum.agendaVersion());
    }

    private static Order order(ForumDetails forum) {
        return new Order(forum.agenda().stream().map(ForumDetails.Item::id).toList());
    }
}
