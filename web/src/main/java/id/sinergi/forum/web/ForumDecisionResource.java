package id.sinergi.forum.web;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.DecisionRecording;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.application.command.RecordDecision;
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

/** What a forum decided, for programs. */
@Path("forums/{ref}/decisions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class ForumDecisionResource {
    @Inject
    ForumQueries forums;

    @Inject
    DecisionQueries decisions;

    @Inject
    DecisionRecording recording;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    @GET
    @Operation(operationId = "listDecisionsOfForum", summary = "Lists the paragraphs a forum decided, in their order")
    @APIResponse(responseCode = "200", description = "All of them; there is never a second page")
    public ListAnswer<DecisionRow> list() {
        return answers.all(forums.details(ref).decisions());
    }

    @POST
    @Operation(operationId = "recordDecision", summary = "Adds a paragraph after the last one")
    @APIResponse(responseCode = "201", description = "The new paragraph, its address in Location, its version in ETag")
    public One<DecisionDetails> record(ParagraphDraft paragraph) {
        forums.details(ref);
        DecisionDetails details = decisions.details(recording.record(new RecordDecision(ref, paragraph)));
        return One.of(details).createdAt(ForumAddresses.DECISIONS, details.ref());
    }
}
