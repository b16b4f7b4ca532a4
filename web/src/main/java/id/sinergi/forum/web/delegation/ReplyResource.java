package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.api.reply.ReplyDetails;
import id.sinergi.forum.application.reply.GiveReply;
import id.sinergi.forum.application.reply.ReplyGiving;
import id.sinergi.forum.application.reply.ReplyQueries;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an invited agency says it comes, for programs. */
@Path("forums/{ref}/invitations/{agency}/reply")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class ReplyResource {
    @Inject
    ReplyQueries replies;

    @Inject
    ReplyGiving giving;

    @PathParam("ref")
    ForumRef ref;

    @PathParam("agency")
    AgencyRef agency;

    /** What the agency answers, and what it adds; the note may be null. */
    @Schema(name = "ReplyWanted")
    public record Wanted(Reply answer, String note) {}

    @GET
    @Operation(operationId = "showReply", summary = "Shows whether an invited agency says it comes")
    @APIResponse(responseCode = "200", description = "The last answer, its version in ETag; 0 before the first")
    public One<ReplyDetails> details() {
        return reply().shown();
    }

    @PUT
    @Operation(operationId = "giveReply", summary = "Says whether the caller's own agency comes, until the forum ends")
    @APIResponse(responseCode = "200", description = "The answer as it is now")
    public One<ReplyDetails> give(@HeaderParam(HttpHeaders.IF_MATCH) Version seen, Wanted wanted) {
        return reply().changed(
                        seen,
                        version -> giving.give(new GiveReply(ref, agency, version, wanted.answer(), wanted.note())));
    }

    private Kept<ReplyDetails> reply() {
        return () -> One.of(replies.find(ref, agency));
    }
}
