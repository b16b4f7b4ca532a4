package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.application.followup.ConfirmFollowUp;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.followup.FollowUpReporting;
import id.sinergi.forum.application.followup.ReportFollowUp;
import id.sinergi.forum.application.followup.SendBackFollowUp;
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
    @APIResponse(responseCode = "200", description = "The follow-up as it is now")
    public One<FollowUpDetails> report(@HeaderParam(HttpHeaders.IF_MATCH) Version seen, WorkReport work) {
        return followUp().changed(seen, version -> reporting.report(new ReportFollowUp(ref(), version, work.text())));
    }

    @POST
    @Path(FollowUpResource.ONE + "/confirm")
    @Operation(operationId = "confirmFollowUp", summary = "Agrees with what was reported")
    @APIResponse(responseCode = "200", description = "The follow-up as it is now")
    public One<FollowUpDetails> confirm(@HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        return followUp().changed(seen, version -> reporting.confirm(new ConfirmFollowUp(ref(), version)));
    }

    @POST
    @Path(FollowUpResource.ONE + "/send-back")
    @Operation(operationId = "sendBackFollowUp", summary = "Says why what was reported is not enough")
    @APIResponse(responseCode = "200", description = "The follow-up as it is now")
    public One<FollowUpDetails> sendBack(
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen, FollowUpResource.Explanation why) {
        return followUp()
                .changed(seen, version -> reporting.sendBack(new SendBackFollowUp(ref(), version, why.reason())));
    }

    private FollowUpRef ref() {
        return FollowUpResource.ref(document, number);
    }

    private Kept<FollowUpDetails> followUp() {
        return () -> One.of(followUps.details(ref()));
    }
}
