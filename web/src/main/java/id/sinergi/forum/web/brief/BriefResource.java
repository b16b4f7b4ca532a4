package id.sinergi.forum.web.brief;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.forum.application.brief.BriefQueries;
import id.sinergi.shared.web.pdf.PdfPrinter;
import id.sinergi.shared.web.rest.PrintedPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an agency has to know since the last edition of a series, for programs and as a document. */
@Path("forum-series/{ref}/brief")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forum series")
public class BriefResource {
    private static final int MOST_ROWS = 10;

    @Inject
    BriefQueries queries;

    @Inject
    PdfPrinter printer;

    @Inject
    @ConfigProperty(name = "sinergi.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @PathParam("ref")
    ForumSeriesRef ref;

    @GET
    @Operation(operationId = "showBrief", summary = "Shows what an agency has to know since the last edition")
    @APIResponse(responseCode = "200", description = "Decided, done, overdue, and changed since")
    public SeriesBrief brief(@QueryParam("agency") AgencyRef agency) {
        return queries.brief(ref, agency);
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(operationId = "printBrief", summary = "Prints the brief as PDF/A, in one language")
    @APIResponse(responseCode = "200", description = "The document", content = @Content(mediaType = "application/pdf"))
    public Response print(
            @QueryParam("agency") AgencyRef agency, @QueryParam("language") @DefaultValue("id") String language) {
        SeriesBrief brief = queries.brief(ref, agency);
        return PrintedPaper.in(language)
                .answer(
                        brief.series().ref() + "-brief",
                        spoken -> printer.printOnOnePage(
                                most -> new BriefPaper(brief, spoken, address(brief), most).paper(), MOST_ROWS));
    }

    /** For people who hold the paper in their hands. */
    private String address(SeriesBrief brief) {
        return baseUrl + "/forum-series/" + brief.series().ref() + "/brief?agency="
                + brief.agency().ref();
    }
}
