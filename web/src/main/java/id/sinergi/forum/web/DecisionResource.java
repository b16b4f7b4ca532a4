package id.sinergi.forum.web;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.application.DecisionFollowUp;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.DecisionRecording;
import id.sinergi.forum.application.command.AdvanceDecision;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.application.command.ReviseDecision;
import id.sinergi.forum.application.progress.ProofDraft;
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

/** Decisions of all forums, for programs. */
@Path("decisions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "What forums decided, and what became of it.")
public class DecisionResource {
    /** A reference has a slash in it: DEC-2022-0001/4 is the fourth paragraph of the document DEC-2022-0001. */
    private static final String ONE = "{document}/{number}";

    @Inject
    DecisionQueries decisions;

    @Inject
    DecisionRecording recording;

    @Inject
    DecisionFollowUp followUp;

    @Inject
    Answers answers;

    /**
     * How far a decision has been carried out; a reason where it is given up or taken up again, a proof where it has
     * been carried out, and the other decision where that one takes its place.
     */
    @Schema(name = "Progress")
    public record Progress(DecisionStatus status, String reason, ProofDraft proof, DecisionRef successor) {}

    @GET
    @Operation(operationId = "listDecisions", summary = "Lists decisions, the latest recorded first")
    @APIResponse(responseCode = "200", description = "One page of decisions")
    public ListAnswer<DecisionRow> list(@BeanParam ListParameters list, @BeanParam DecisionCriteria criteria) {
        return answers.list(decisions.list(criteria.filter(list.words()), list.page()));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "showDecision", summary = "Shows one decided paragraph")
    @APIResponse(responseCode = "200", description = "The paragraph, its version in ETag")
    public One<DecisionDetails> details(@PathParam("document") String document, @PathParam("number") String number) {
        return decision(ref(document, number)).shown();
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "reviseDecision", summary = "Corrects a paragraph while the record is open")
    @APIResponse(responseCode = "200", description = "The paragraph as it is now")
    public One<DecisionDetails> revise(
            @PathParam("document") String document,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            ParagraphDraft paragraph) {
        DecisionRef ref = ref(document, number);
        return decision(ref).changed(seen, version -> recording.revise(new ReviseDecision(ref, version, paragraph)));
    }

    @POST
    @Path(ONE + "/advance")
    @Operation(operationId = "advanceDecision", summary = "Notes how far a decision has been carried out")
    @APIResponse(responseCode = "200", description = "The paragraph as it is now")
    public One<DecisionDetails> advance(
            @PathParam("document") String document,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            Progress progress) {
        DecisionRef ref = ref(document, number);
        return decision(ref)
                .changed(
                        seen,
                        version -> followUp.advance(new AdvanceDecision(
                                ref,
                                version,
                                progress.status(),
                                progress.reason(),
                                progress.proof(),
                                progress.successor())));
    }

    private static DecisionRef ref(String document, String number) {
        return new DecisionRef(document + "/" + number);
    }

    private Kept<DecisionDetails> decision(DecisionRef ref) {
        return () -> One.of(decisions.details(ref));
    }
}
