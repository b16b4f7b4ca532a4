package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.application.followup.ConfirmFollowUp;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.followup.FollowUpReporting;
import id.sinergi.forum.application.followup.ReportFollowUp;
import id.sinergi.forum.application.followup.SendBackFollowUp;
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

/** What is said of work done, for programs. */
@Path("follow-ups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-ups")
public class FollowUpReportResource {
    @Inject
    FollowUpQueries followUps;

    @Inject
    FollowUpReporting reporting;

    @Inject
    Answers answers;

    @PathParam("document")
    String document;

    @PathParam("number")
    String number;

    /** What the agency has done. */
    @Schema(name = "WorkReport")
    public record WorkReport(String text) {}

    @POST
    @Path(FollowUpResource.ONE + "/report")
    @Operation(operationId = "reportFollowUp", summary = "Says what the agency has done")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up as it is now",
            content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response report(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WorkReport work) {
        reporting.report(new ReportFollowUp(ref(), versionSeen(ifMatch), work.text()));
        return now();
    }

    @POST
    @Path(FollowUpResource.ONE + "/confirm")
    @Operation(operationId = "confirmFollowUp", summary = "Agrees with what was reported")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up as it is now",
            content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response confirm(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        reporting.confirm(new ConfirmFollowUp(ref(), versionSeen(ifMatch)));
        return now();
    }

    @POST
    @Path(FollowUpResource.ONE + "/send-back")
    @Operation(operationId = "sendBackFollowUp", summary = "Says why what was reported is not enough")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up as it is now",
            content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response sendBack(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, FollowUpResource.Explanation why) {
        reporting.sendBack(new SendBackFollowUp(ref(), versionSeen(ifMatch), why.reason()));
        return now();
    }

    private FollowUpRef ref() {
        return FollowUpResource.ref(document, number);
    }

    /** What does not exist is not found, whatever is asked of it. */
    private int versionSeen(String ifMatch) {
        int version = Version.read(ifMatch);
        followUps.details(ref());
        return version;
    }

    private Response now() {
        FollowUpDetails details = followUps.details(ref());
        return answers.changed(details, details.version());
    }
}
