package id.sinergi.forum.web.series;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.series.TopicDetails;
import id.sinergi.forum.api.series.TopicFilter;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.forum.application.command.series.AcceptTopic;
import id.sinergi.forum.application.command.series.DeclineTopic;
import id.sinergi.forum.application.command.series.ProposeTopic;
import id.sinergi.forum.application.command.series.WithdrawTopic;
import id.sinergi.forum.application.series.Backlog;
import id.sinergi.forum.application.series.TopicProposing;
import id.sinergi.forum.application.series.TopicQueries;
import id.sinergi.forum.web.ForumAddresses;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposed topics, for programs. */
@Path("topics")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics", description = "What agencies propose for the agendas of forum series.")
public class TopicResource {
    @Inject
    TopicQueries topics;

    @Inject
    TopicProposing proposing;

    @Inject
    Backlog backlog;

    @Inject
    Answers answers;

    /** The edition that takes a topic up. */
    @Schema(name = "TopicAcceptance")
    public record Acceptance(ForumRef forum) {}

    /** Why a topic is declined. */
    @Schema(name = "TopicRefusal")
    public record Refusal(String reason) {}

    @GET
    @Operation(operationId = "listTopics", summary = "Lists the proposed topics you may see, the latest first")
    @APIResponse(responseCode = "200", description = "One page of topics")
    public ListAnswer<TopicDetails> list(
            @BeanParam ListParameters list,
            @QueryParam("series") @Parameter(description = "Only topics for this series.") ForumSeriesRef series,
            @QueryParam("state") @Parameter(description = "Only topics in this state.") TopicState state,
            @QueryParam("own") @Parameter(description = "Only topics of your own agency.") Boolean own) {
        TopicFilter filter = new TopicFilter(series, state, list.words(), Boolean.TRUE.equals(own));
        return answers.list(topics.list(filter, list.page()));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "showTopic", summary = "Shows one proposed topic")
    @APIResponse(responseCode = "200", description = "The topic, its version in ETag")
    public One<TopicDetails> details(@PathParam("ref") @Parameter(example = "TOP-0001") TopicRef ref) {
        return topic(ref).shown();
    }

    @POST
    @Operation(operationId = "proposeTopic", summary = "Proposes a topic for a series in the name of your agency")
    @APIResponse(responseCode = "201", description = "The new topic, its address in Location, its version in ETag")
    public One<TopicDetails> propose(ProposeTopic command) {
        TopicDetails details = topics.details(proposing.propose(command));
        return One.of(details).createdAt(ForumAddresses.TOPICS, details.ref());
    }

    @POST
    @Path("{ref}/accept")
    @Operation(operationId = "acceptTopic", summary = "Puts a topic on the agenda of an edition of its series")
    @APIResponse(responseCode = "200", description = "The topic as it is now")
    public One<TopicDetails> accept(
            @PathParam("ref") TopicRef ref, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, Acceptance acceptance) {
        return topic(ref).changed(seen, version -> backlog.accept(new AcceptTopic(ref, version, acceptance.forum())));
    }

    @POST
    @Path("{ref}/decline")
    @Operation(operationId = "declineTopic", summary = "Declines a topic and says why")
    @APIResponse(responseCode = "200", description = "The topic as it is now")
    public One<TopicDetails> decline(
            @PathParam("ref") TopicRef ref, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, Refusal refusal) {
        return topic(ref).changed(seen, version -> backlog.decline(new DeclineTopic(ref, version, refusal.reason())));
    }

    @POST
    @Path("{ref}/withdraw")
    @Operation(operationId = "withdrawTopic", summary = "Takes back what your agency has proposed")
    @APIResponse(responseCode = "200", description = "The topic as it is now")
    public One<TopicDetails> withdraw(@PathParam("ref") TopicRef ref, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        return topic(ref).changed(seen, version -> proposing.withdraw(new WithdrawTopic(ref, version)));
    }

    private Kept<TopicDetails> topic(TopicRef ref) {
        return () -> One.of(topics.details(ref));
    }
}
