package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumProceedings;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.CancelForum;
import id.sinergi.forum.application.command.CloseForum;
import id.sinergi.forum.application.command.HoldForum;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a forum's life, for programs. */
@Path("forums")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class ForumStepResource {
    @Inject
    ForumQueries forums;

    @Inject
    ForumPlanning planning;

    @Inject
    ForumProceedings proceedings;

    /** Why a forum will not take place. */
    @Schema(name = "Cancellation")
    public record Cancellation(String reason) {}

    @POST
    @Path("{ref}/announce")
    @Operation(operationId = "announceForum", summary = "Makes a draft known to everybody")
    @APIResponse(responseCode = "200", description = "The forum as it is now")
    public One<ForumDetails> announce(@PathParam("ref") ForumRef ref, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        return forum(ref).changed(seen, version -> planning.announce(new AnnounceForum(ref, version)));
    }

    @POST
    @Path("{ref}/hold")
    @Operation(operationId = "holdForum", summary = "Notes that an announced forum has begun")
    @APIResponse(responseCode = "200", description = "The forum as it is now")
    public One<ForumDetails> hold(@PathParam("ref") ForumRef ref, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        return forum(ref).changed(seen, version -> proceedings.hold(new HoldForum(ref, version)));
    }

    @POST
    @Path("{ref}/close")
    @Operation(operationId = "closeForum", summary = "Finishes the record of a forum")
    @APIResponse(responseCode = "200", description = "The forum as it is now")
    public One<ForumDetails> close(@PathParam("ref") ForumRef ref, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        return forum(ref).changed(seen, version -> proceedings.close(new CloseForum(ref, version)));
    }

    @POST
    @Path("{ref}/cancel")
    @Operation(operationId = "cancelForum", summary = "Says why a forum will not take place")
    @APIResponse(responseCode = "200", description = "The forum as it is now")
    public One<ForumDetails> cancel(
            @PathParam("ref") ForumRef ref, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, Cancellation why) {
        return forum(ref).changed(seen, version -> planning.cancel(new CancelForum(ref, version, why.reason())));
    }

    private Kept<ForumDetails> forum(ForumRef ref) {
        return () -> One.of(forums.details(ref));
    }
}
