package id.sinergi.shared.web.draft;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.draft.DraftDetails;
import id.sinergi.shared.api.draft.DraftRow;
import id.sinergi.shared.application.draft.Drafts;
import id.sinergi.shared.application.draft.KeepDraft;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.NotUnderstood;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's half-finished forms, for the script that keeps them. */
@Path("drafts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts", description = "Forms that you have begun and not sent; seen by nobody else.")
public class DraftResource {
    @Inject
    Drafts drafts;

    @Inject
    Answers answers;

    @GET
    @Operation(operationId = "listDrafts", summary = "Lists your half-finished forms, the latest first")
    @APIResponse(responseCode = "200", description = "At most fifty; there is never a second page")
    public ListAnswer<DraftRow> list() {
        return answers.all(drafts.list());
    }

    @GET
    @Path("one")
    @Operation(operationId = "showDraft", summary = "Shows what you had typed into the form of an address")
    @APIResponse(responseCode = "200", description = "The form with everything typed into it")
    public DraftDetails one(@QueryParam("address") String address) {
        return drafts.find(named(address)).orElseThrow(() -> new NotFound(address));
    }

    @POST
    @Operation(operationId = "keepDraft", summary = "Keeps what you have typed, in place of what was kept before")
    @APIResponse(responseCode = "204", description = "It is kept")
    public void keep(KeepDraft draft) {
        drafts.keep(draft);
    }

    @DELETE
    @Path("one")
    @Operation(operationId = "discardDraft", summary = "Forgets a half-finished form")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void discard(@QueryParam("address") String address) {
        drafts.discard(named(address));
    }

    private static String named(String address) {
        if (address == null) {
            throw NotUnderstood.parameter("address");
        }
        return address;
    }
}
