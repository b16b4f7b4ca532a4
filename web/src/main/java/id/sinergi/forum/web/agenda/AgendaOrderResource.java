package id.sinergi.forum.web.agenda;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.AgendaPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.agenda.OrderAgenda;
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.One;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @APIResponse(responseCode = "200", description = "The order, the version of the agenda in ETag")
    public One<Order> show() {
        return order().shown();
    }

    @PUT
    @Operation(operationId = "orderAgenda", summary = "Brings an agenda into another order")
    @APIResponse(responseCode = "200", description = "The order as it is now")
    public One<Order> bring(@HeaderParam(HttpHeaders.IF_MATCH) Version seen, Order wanted) {
        return order().changed(seen, version -> planning.order(new OrderAgenda(ref, version, wanted.items())));
    }

    private Kept<Order> order() {
        return () -> {
            ForumDetails forum = forums.details(ref);
            Order order =
                    new Order(forum.agenda().stream().map(ForumDetails.Item::id).toList());
            return One.of(order, forum.agendaVersion());
        };
    }
}
