package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.application.minutes.ApproveCorrection;
import id.sinergi.forum.application.minutes.CorrectionQueries;
import id.sinergi.forum.application.minutes.MinutesCorrecting;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.minutes.ProposeCorrection;
import id.sinergi.forum.application.minutes.RejectCorrection;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.One;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Protocols that put final minutes right, for programs. */
@Path("forums/{ref}/minutes/corrections")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
public class CorrectionResource {
    @Inject
    MinutesQueries minutes;

    @Inject
    CorrectionQueries queries;

    @Inject
    MinutesCorrecting correcting;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    /** What should stand in which section, and why. */
    @Schema(name = "NewCorrection")
    public record NewCorrection(SectionKey section, SectionText text, String reason) {}

    /** In which later edition it was approved. */
    @Schema(name = "Approval")
    public record Approval(ForumRef edition) {}

    /** In which later edition it was rejected, and why. */
    @Schema(name = "Rejection")
    public record Rejection(ForumRef edition, String reason) {}

    @GET
    @Operation(operationId = "listMinutesCorrections", summary = "Lists the corrections to the minutes of a forum")
    @APIResponse(responseCode = "200", description = "All of them; there is never a second page")
    public ListAnswer<CorrectionDetails> list() {
        minutes.details(ref);
        return answers.all(queries.list(ref));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "showMinutesCorrection", summary = "Shows one correction")
    @APIResponse(responseCode = "200", description = "The correction, its version in ETag")
    public One<CorrectionDetails> details(@PathParam("number") Integer number) {
        return correction(number).shown();
    }

    @POST
    @Operation(operationId = "proposeMinutesCorrection", summary = "Proposes to put right what final minutes say")
    @APIResponse(responseCode = "201", description = "The new correction, its address in Location, its version in ETag")
    public One<CorrectionDetails> propose(NewCorrection proposed) {
        minutes.details(ref);
        CorrectionDetails correction = queries.details(
                correcting.propose(new ProposeCorrection(ref, proposed.section(), proposed.text(), proposed.reason())));
        String address = ref.value() + "/minutes/corrections/" + correction.number();
        return One.of(correction).createdAt("forums", address);
    }

    @POST
    @Path("{number}/approve")
    @Operation(operationId = "approveMinutesCorrection", summary = "Records that a later edition agrees")
    @APIResponse(responseCode = "200", description = "The correction as it is now")
    public One<CorrectionDetails> approve(
            @PathParam("number") Integer number, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, Approval by) {
        return correction(number)
                .changed(
                        seen,
                        version -> correcting.approve(
                                new ApproveCorrection(by.edition(), CorrectionRef.of(ref, number), version)));
    }

    @POST
    @Path("{number}/reject")
    @Operation(
            operationId = "rejectMinutesCorrection",
            summary = "Records that a later edition does not agree, and why")
    @APIResponse(responseCode = "200", description = "The correction as it is now")
    public One<CorrectionDetails> reject(
            @PathParam("number") Integer number, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, Rejection by) {
        return correction(number)
                .changed(
                        seen,
                        version -> correcting.reject(new RejectCorrection(
                                by.edition(), CorrectionRef.of(ref, number), version, by.reason())));
    }

    private Kept<CorrectionDetails> correction(int number) {
        return () -> One.of(queries.details(CorrectionRef.of(ref, number)));
    }
}
