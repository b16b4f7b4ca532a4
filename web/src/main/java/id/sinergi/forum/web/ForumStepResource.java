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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
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

    @Inject
    Answers answers;

    /** Why a forum will not take place. */
    @Schema(name = "Cancellation")
    public record Cancellation(String reason) {}

    @POST
    @Path("{ref}/announce")
    @Operation(operationId = "announceForum", summary = "Makes a draft known to everybody")
    @APIResponse(
            responseCode = "200",
            description = "The forum as it is now",
            content = @Content(schema = @Schema(implementation = ForumDetails.class)))
    public Response announce(@PathParam("ref") ForumRef ref, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        AnnounceForum command = new AnnounceForum(ref, versionSeen(ref, ifMatch));
        planning.announce(command);
        return now(ref);
    }

    @POST
    @Path("{ref}/hold")
    @Operation(operationId = "holdForum", summary = "Notes that an announced forum has begun")
    @APIResponse(
            responseCode = "200",
            description = "The forum as it is now",
            content = @Content(schema = @Schema(implementation = ForumDetails.class)))
    public Response hold(@PathParam("ref") ForumRef ref, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        proceedings.hold(new HoldForum(ref, versionSeen(ref, ifMatch)));
        return now(ref);
    }

    @POST
    @Path("{ref}/close")
    @Operation(operationId = "closeForum", summary = "Finishes the record of a forum")
    @APIResponse(
            responseCode = "200",
            description = "The forum as it is now",
            content = @Content(schema = @Schema(implementation = ForumDetails.class)))
    public Response close(@PathParam("ref") ForumRef ref, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        proceedings.close(new CloseForum(ref, versionSeen(ref, ifMatch)));
        return now(ref);
    }

    @POST
    @Path("{ref}/cancel")
    @Operation(operationId = "cancelForum", summary = "Says why a forum will not take place")
    @APIResponse(
            responseCode = "200",
            description = "The forum as it is now",
            content = @Content(schema = @Schema(implementation = ForumDetails.class)))
    public Response cancel(
            @PathParam("ref") ForumRef ref, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Cancellation why) {
        planning.cancel(new CancelForum(ref, versionSeen(ref, ifMatch), why.reason()));
        return now(ref);
    }

    /** A forum that the caller may not see is not found, whatever is asked of it. */
    private int versionSeen(ForumRef ref, String ifMatch) {
        int version = Version.read(ifMatch);
        forums.details(ref);
        return version;
    }

    private Response now(ForumRef ref) {
        ForumDetails details = forums.details(ref);
        return answers.changed(details, details.version());
    }
}
