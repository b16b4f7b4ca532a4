package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpRow;
import id.sinergi.forum.application.followup.ChangeFollowUp;
import id.sinergi.forum.application.followup.FollowUpPlanning;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.followup.TaskDraft;
import id.sinergi.forum.application.followup.WithdrawFollowUp;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.ListParameters;
import id.sinergi.shared.web.rest.One;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Follow-ups of all decisions, for programs. */
@Path("follow-ups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-ups", description = "What agencies have to do so that decisions are carried out.")
public class FollowUpResource {
    /** FUP-2022-0001/4.2 is the second follow-up of decision DEC-2022-0001/4. */
    static final String ONE = "{document}/{number}";

    @Inject
    FollowUpQueries followUps;

    @Inject
    FollowUpPlanning planning;

    @Inject
    Answers answers;

    /** Why a step is taken. */
    @Schema(name = "Explanation")
    public record Explanation(String reason) {}

    @GET
    @Operation(operationId = "listFollowUps", summary = "Lists follow-ups, the earliest due first")
    @APIResponse(responseCode = "200", description = "One page of follow-ups")
    public ListAnswer<FollowUpRow> list(@BeanParam ListParameters list, @BeanParam FollowUpCriteria criteria) {
        return answers.list(followUps.list(criteria.filter(list.words()), list.page()));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "showFollowUp", summary = "Shows one follow-up with its reports")
    @APIResponse(responseCode = "200", description = "The follow-up, its version in ETag")
    public One<FollowUpDetails> details(@PathParam("document") String document, @PathParam("number") String number) {
        return followUp(ref(document, number)).shown();
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "changeFollowUp", summary = "Words a follow-up anew, gives it to others or moves its date")
    @APIResponse(responseCode = "200", description = "The follow-up as it is now")
    public One<FollowUpDetails> change(
            @PathParam("document") String document,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            TaskDraft task) {
        FollowUpRef ref = ref(document, number);
        return followUp(ref).changed(seen, version -> planning.change(new ChangeFollowUp(ref, version, task)));
    }

    @POST
    @Path(ONE + "/withdraw")
    @Operation(operationId = "withdrawFollowUp", summary = "Says why a follow-up is not wanted any more")
    @APIResponse(responseCode = "200", description = "The follow-up as it is now")
    public One<FollowUpDetails> withdraw(
            @PathParam("document") String document,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            Explanation why) {
        FollowUpRef ref = ref(document, number);
        return followUp(ref)
                .changed(seen, version -> planning.withdraw(new WithdrawFollowUp(ref, version, why.reason())));
    }

    static FollowUpRef ref(String document, String number) {
        return new FollowUpRef(document + "/" + number);
    }

    private Kept<FollowUpDetails> followUp(FollowUpRef ref) {
        return () -> One.of(followUps.details(ref));
    }
}
