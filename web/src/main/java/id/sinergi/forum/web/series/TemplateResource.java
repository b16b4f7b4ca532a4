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
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.One;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    @PathParam("ref")
    ForumSeriesRef ref;

    /**
     * What each edition begins with.
     *
     * @param closesDays how many days before an edition registration closes; null for its start
     */
    @Schema(name = "EditionTemplate")
    public record Template(
            Integer closesDays, List<TemplateLine> items, List<InviteeLine> invitees, List<DocumentLine> documents) {}

    @GET
    @Path("template")
    @Operation(operationId = "showTemplate", summary = "Shows what each edition of a series begins with")
    @APIResponse(responseCode = "200", description = "The template, its version in ETag")
    public One<TemplateDetails> template() {
        return kept().shown();
    }

    @PUT
    @Path("template")
    @Operation(operationId = "writeTemplate", summary = "Writes what each edition of a series begins with")
    @APIResponse(responseCode = "200", description = "The template as it is now")
    public One<TemplateDetails> write(@HeaderParam(HttpHeaders.IF_MATCH) Version seen, Template template) {
        return kept().changed(
                        seen,
                        version -> writing.write(new WriteTemplate(
                                ref,
                                version,
                                template.closesDays(),
                                template.items(),
                                template.invitees(),
                                template.documents())));
    }

    @POST
    @Path("editions")
    @Operation(operationId = "planEdition", summary = "Plans the next edition; it begins with the template")
    @APIResponse(responseCode = "201", description = "The new forum, its address in Location, its version in ETag")
    public One<ForumDetails> plan(ForumOutline outline) {
        series.details(ref);
        ForumDetails edition = forums.details(planning.plan(new PlanEdition(ref, outline)));
        return One.of(edition).createdAt(ForumAddresses.FORUMS, edition.ref());
    }

    private Kept<TemplateDetails> kept() {
        return () -> {
            series.details(ref);
            return One.of(templates.details(ref));
        };
    }
}
