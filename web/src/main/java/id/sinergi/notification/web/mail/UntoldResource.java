package id.sinergi.notification.web.mail;

import id.sinergi.notification.api.HappeningRef;
import id.sinergi.notification.api.UntoldRow;
import id.sinergi.notification.application.Untold;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could not be told, for programs of administrators. */
@Path("untold-notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mails")
public class UntoldResource {
    @Inject
    Untold untold;

    @Inject
    Answers answers;

    @GET
    @Operation(operationId = "listUntold", summary = "Lists what happened and could not be told, the oldest first")
    @APIResponse(responseCode = "200", description = "The first hundred; there is never a second page")
    public ListAnswer<UntoldRow> list() {
        return answers.all(untold.list());
    }

    @POST
    @Path("{ref}/retry")
    @Operation(operationId = "retryUntold", summary = "Has it told again")
    @APIResponse(responseCode = "204", description = "It is being told")
    public void retry(@PathParam("ref") HappeningRef ref) {
        untold.tellAgain(ref);
    }
}
