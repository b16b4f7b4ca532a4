package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.EditForum;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.shared.api.Bilingual;
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
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forums, for programs. */
@Path("forums")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums", description = "Coordination forums: planned, announced, held, closed.")
public class ForumResource {
    @Inject
    ForumQueries forums;

    @Inject
    ForumPlanning planning;

    @Inject
    Answers answers;

    /** What a new forum is planned with: whose it is, and its plan. */
    @Schema(name = "NewForum")
    public record NewForum(
            AgencyRef host,
            Bilingual title,
            LocalDateTime starts,
            LocalDateTime ends,
            String zone,
            String venue,
            String city,
            ForumSeriesRef series) {
        ScheduleForum command() {
            return new ScheduleForum(host, new ForumOutline(title, starts, ends, zone, venue, city, series));
        }
    }

    @GET
    @Operation(operationId = "listForums", summary = "Lists the forums you may see, the latest first")
    @APIResponse(responseCode = "200", description = "One page of forums")
    public ListAnswer<ForumRow> list(@BeanParam ListParameters list, @BeanParam ForumCriteria criteria) {
        return answers.list(forums.list(criteria.filter(list.words()), list.page()));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "showForum", summary = "Shows one forum with agenda, participants and decisions")
    @APIResponse(responseCode = "200", description = "The forum, its version in ETag")
    public One<ForumDetails> details(@PathParam("ref") @Parameter(example = "FRM-2022-0001") ForumRef ref) {
        return forum(ref).shown();
    }

    @POST
    @Operation(operationId = "scheduleForum", summary = "Plans a forum of your agency, as a draft")
    @APIResponse(responseCode = "201", description = "The new forum, its address in Location, its version in ETag")
    public One<ForumDetails> schedule(NewForum forum) {
        ForumDetails details = forums.details(planning.schedule(forum.command()));
        return One.of(details).createdAt(ForumAddresses.FORUMS, details.ref());
    }

    @PUT
    @Path("{ref}")
    @Operation(operationId = "editForum", summary = "Changes the plan of a forum")
    @APIResponse(responseCode = "200", description = "The forum as it is now")
    public One<ForumDetails> edit(
            @PathParam("ref") ForumRef ref, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, ForumOutline outline) {
        return forum(ref).changed(seen, version -> planning.edit(new EditForum(ref, version, outline)));
    }

    private Kept<ForumDetails> forum(ForumRef ref) {
        return () -> One.of(forums.details(ref));
    }
}
