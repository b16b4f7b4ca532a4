package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.Arrival;
import id.sinergi.forum.application.delegation.DelegationArrivals;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.application.delegation.NoteArrival;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door of a forum, for programs; what is sent twice counts once. */
@Path("forums/{ref}/arrivals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class ArrivalResource {
    @Inject
    DelegationQueries delegations;

    @Inject
    DelegationArrivals arrivals;

    @PathParam("ref")
    ForumRef ref;

    /**
     * A badge that was read.
     *
     * @param at when, by the clock at the door, as {@code 2023-10-05T01:02:03Z}; null for now
     */
    @Schema(name = "Scan")
    public record Scan(String code, String at) {}

    @POST
    @Operation(operationId = "noteArrival", summary = "Notes that the holder of a badge has come; idempotent")
    @APIResponse(responseCode = "200", description = "Who that is, and whether it is the first time")
    public Arrival note(Scan scan) {
        delegations.desk(ref);
        return arrivals.note(new NoteArrival(ref, scan.code(), moment(scan.at())));
    }

    /** A moment that cannot be read is no reason to turn somebody away. */
    private static Instant moment(String at) {
        try {
            return at == null ? null : Instant.parse(at);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
