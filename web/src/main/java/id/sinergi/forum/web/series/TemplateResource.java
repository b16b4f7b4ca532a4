package id.sinergi.forum.web.series;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.series.TemplateDetails;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.series.DocumentLine;
import id.sinergi.forum.application.command.series.InviteeLine;
import id.sinergi.forum.application.command.series.PlanEdition;
import id.sinergi.forum.application.command.series.TemplateLine;
import id.sinergi.forum.application.command.series.WriteTemplate;
import id.sinergi.forum.application.series.EditionPlanning;
import id.sinergi.forum.application.series.TemplateQueries;
import id.sinergi.forum.application.series.TemplateWriting;
import id.sinergi.forum.web.ForumAddresses;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each edition of a series begins with, and the next edition itself, for programs. */
@Path("forum-series/{ref}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forum series")
public class TemplateResource {
    @Inject
    ForumSeriesQueries series;

    @Inject
    TemplateQueries templates;

    @Inject
    TemplateWriting writing;

    @Inject
    EditionPlanning planning;

    @Inject
    ForumQueries forums;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumSeriesRef ref;

    /** What each edition begins with. */
    @Schema(name = "EditionTemplate")
    public record Template(List<TemplateLine> items, List<InviteeLine> invitees, List<DocumentLine> documents) {}

    @GET
    @Path("template")
    @Operation(operationId = "showTemplate", summary = "Shows what each edition of a series begins with")
    @APIResponse(
            responseCode = "200",
            description = "The template, its version in ETag",
            content = @Content(schema = @Schema(implementation = TemplateDetails.class)))
    public Response template() {
        series.details(ref);
        TemplateDetails details = templates.details(ref);
        return answers.one(details, details.version());
    }

    @PUT
    @Path("template")
    @Operation(operationId = "writeTemplate", summary = "Writes what each edition of a series begins with")
    @APIResponse(
            responseCode = "200",
            description = "The template as it is now",
            content = @Content(schema = @Schema(implementation = TemplateDetails.class)))
    public Response write(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Template template) {
        int version = Version.read(ifMatch);
        series.details(ref);
        writing.write(new WriteTemplate(ref, version, template.items(), template.invitees(), template.documents()));
        TemplateDetails details = templates.details(ref);
        return answers.changed(details, details.version());
    }

    @POST
    @Path("editions")
    @Operation(operationId = "planEdition", summary = "Plans the next edition; it begins with the template")
    @APIResponse(
            responseCode = "201",
            description = "The new forum, its address in Location, its version in ETag",
            content = @Content(schema = @Schema(implementation = ForumDetails.class)))
    public Response plan(ForumOutline outline) {
        series.details(ref);
        ForumDetails edition = forums.details(planning.plan(new PlanEdition(ref, outline)));
        return answers.created(ForumAddresses.FORUMS, edition.ref(), edition, edition.version());
    }
}
