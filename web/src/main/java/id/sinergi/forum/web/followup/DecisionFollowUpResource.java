package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.api.followup.FollowUpRow;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.followup.AssignFollowUp;
import id.sinergi.forum.application.followup.FollowUpPlanning;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.followup.TaskDraft;
import id.sinergi.forum.web.ForumAddresses;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.One;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was asked for so that a decision is carried out, for programs. */
@Path("decisions/{document}/{number}/follow-ups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-ups")
public class DecisionFollowUpResource {
    @Inject
    DecisionQueries decisions;

    @Inject
    FollowUpQueries followUps;

    @Inject
    FollowUpPlanning planning;

    @Inject
    Answers answers;

    @PathParam("document")
    String document;

    @PathParam("number")
    String number;

    @GET
    @Operation(operationId = "listFollowUpsOfDecision", summary = "Lists what was asked for, by number")
    @APIResponse(responseCode = "200", description = "All of them; there is never a second page")
    public ListAnswer<FollowUpRow> list() {
        return answers.all(decisions.details(ref()).thread().followUps());
    }

    @POST
    @Operation(operationId = "assignFollowUp", summary = "Gives an agency something to do")
    @APIResponse(responseCode = "201", description = "The new follow-up, its address in Location, its version in ETag")
    public One<FollowUpDetails> assign(TaskDraft task) {
        decisions.details(ref());
        FollowUpDetails details = followUps.details(planning.assign(new AssignFollowUp(ref(), task)));
        return One.of(details).createdAt(ForumAddresses.FOLLOW_UPS, details.ref());
    }

    private DecisionRef ref() {
        return new DecisionRef(document + "/" + number);
    }
}
