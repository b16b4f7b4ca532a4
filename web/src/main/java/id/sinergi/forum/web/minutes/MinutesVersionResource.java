package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesComparison;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.MinutesVersionRow;
import id.sinergi.forum.api.minutes.SectionThen;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.minutes.MinutesVersionQueries;
import id.sinergi.forum.application.minutes.MinutesWriting;
import id.sinergi.forum.application.minutes.RestoreMinutes;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.One;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How minutes came to be, for programs of the host agency and of auditors. */
@Path("forums/{ref}/minutes/versions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
public class MinutesVersionResource {
    @Inject
    MinutesQueries queries;

    @Inject
    MinutesVersionQueries versions;

    @Inject
    MinutesWriting writing;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    @GET
    @Operation(operationId = "listMinutesVersions", summary = "Lists the versions of the minutes, the latest first")
    @APIResponse(responseCode = "200", description = "One page of versions")
    public ListAnswer<MinutesVersionRow> list(
            @QueryParam("limit") @DefaultValue("" + PageRequest.DEFAULT) Integer limit,
            @QueryParam("after") String after) {
        return answers.list(versions.list(ref, new PageRequest(after, limit)));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "showMinutesVersion", summary = "Shows the sections as a version had them")
    @APIResponse(responseCode = "200", description = "All sections of that version")
    public ListAnswer<SectionThen> sections(@PathParam("number") Integer number) {
        return answers.all(versions.sections(ref, number));
    }

    @GET
    @Path("{number}/comparison/{other}")
    @Operation(operationId = "compareMinutesVersions", summary = "Puts two versions side by side, line by line")
    @APIResponse(responseCode = "200", description = "The comparison, from the first named to the second")
    public MinutesComparison compare(@PathParam("number") Integer number, @PathParam("other") Integer other) {
        return versions.compare(ref, number, other);
    }

    @POST
    @Path("{number}/restore")
    @Operation(operationId = "restoreMinutesVersion", summary = "Takes up an older version again, as a new one")
    @APIResponse(responseCode = "200", description = "The minutes as they are now")
    public One<MinutesDetails> restore(
            @PathParam("number") Integer number, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        return minutes().changed(seen, version -> {
            versions.sections(ref, number);
            writing.restore(new RestoreMinutes(ref, version, number));
        });
    }

    private Kept<MinutesDetails> minutes() {
        return () -> One.of(queries.details(ref));
    }
}
