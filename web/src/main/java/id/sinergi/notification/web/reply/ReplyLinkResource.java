package id.sinergi.notification.web.reply;

import id.sinergi.notification.application.reply.OwnReplyLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The secret links by which the caller's invitations are answered, for programs. */
@Path("reply-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class ReplyLinkResource {
    @Inject
    OwnReplyLinks links;

    /** How many there are; the secrets stand in mails and calendars only. */
    @Schema(name = "ReplyLinks")
    public record Working(int working) {}

    @GET
    @Operation(
            operationId = "countReplyLinks",
            summary = "Counts the links in your mails and calendars that still work")
    @APIResponse(responseCode = "200", description = "How many")
    public Working count() {
        return new Working(links.count());
    }

    @DELETE
    @Operation(operationId = "revokeReplyLinks", summary = "Revokes all of them")
    @APIResponse(responseCode = "204", description = "None of them works any more")
    public void revokeAll() {
        links.revokeAll();
    }
}
