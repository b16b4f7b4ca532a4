package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.ForumSeriesFilter;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.application.ForumSeriesPlanning;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.command.EditForumSeries;
import id.sinergi.forum.application.command.OpenForumSeries;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forums that recur, for programs. */
@Path("forum-series")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forum series", description = "Forums that recur, and when they are due again.")
public class ForumSeriesResource {
    @Inject
    ForumSeriesQueries series;

    @Inject
    ForumSeriesPlanning planning;

    @Inject
    Answers answers;

    /**
     * What a series is called and how often it is held.
     *
     * @param recurrence the rule of a rhythm of its own, as RFC 5545 writes it
     * @param countedFrom the day from which due days are counted
     */
    @Schema(name = "SeriesOutline")
    public record SeriesOutline(Bilingual name, Rhythm rhythm, Recurrence recurrence, LocalDate countedFrom) {}

    @GET
    @Operation(operationId = "listForumSeries", summary = "Lists forum series by name")
    @APIResponse(responseCode = "200", description = "One page of series")
    public ListAnswer<ForumSeriesRow> list(
            @BeanParam ListParameters list,
            @QueryParam("host") @Parameter(description = "Only series of this agency.") AgencyRef host,
            @QueryParam("rhythm") @Parameter(description = "Only series of this rhythm.") Rhythm rhythm,
            @QueryParam("overdue") @Parameter(description = "Whether the next edition should have been held already.")
                    Boolean overdue) {
        return answers.list(series.list(new ForumSeriesFilter(list.words(), host, rhythm, overdue), list.page()));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "showForumSeries", summary = "Shows one series with its latest editions")
    @APIResponse(responseCode = "200", description = "The series, its version in ETag")
    public One<ForumSeriesDetails> details(@PathParam("ref") @Parameter(example = "SER-0001") ForumSeriesRef ref) {
        return kept(ref).shown();
    }

    @POST
    @Operation(operationId = "openForumSeries", summary = "Opens a series that your agency will hold")
    @APIResponse(responseCode = "201", description = "The new series, its address in Location, its version in ETag")
    public One<ForumSeriesDetails> open(OpenForumSeries command) {
        ForumSeriesDetails details = series.details(planning.open(command));
        return One.of(details).createdAt(ForumAddresses.SERIES, details.ref());
    }

    @PUT
    @Path("{ref}")
    @Operation(operationId = "editForumSeries", summary = "Renames a series or changes its rhythm")
    @APIResponse(responseCode = "200", description = "The series as it is now")
    public One<ForumSeriesDetails> edit(
            @PathParam("ref") ForumSeriesRef ref,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            SeriesOutline outline) {
        return kept(ref)
                .changed(
                        seen,
                        version -> planning.edit(new EditForumSeries(
                                ref,
                                version,
                                outline.name(),
                                outline.rhythm(),
                                outline.recurrence(),
                                outline.countedFrom())));
    }

    private Kept<ForumSeriesDetails> kept(ForumSeriesRef ref) {
        return () -> One.of(series.details(ref));
    }
}
