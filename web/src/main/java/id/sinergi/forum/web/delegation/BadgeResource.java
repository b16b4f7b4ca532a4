package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.Badge;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.shared.web.pdf.PdfPrinter;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The badges of a forum, for programs and printers: the host all of them, an agency those of its own people. */
@Path("forums/{ref}/badges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class BadgeResource {
    @Inject
    ForumQueries forums;

    @Inject
    DelegationQueries delegations;

    @Inject
    PdfPrinter printer;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    @GET
    @Operation(operationId = "listBadges", summary = "Lists the badges of everybody who may come")
    @APIResponse(responseCode = "200", description = "All of them; there is never a second page")
    public ListAnswer<Badge> list(
            @QueryParam("agency") @Parameter(description = "Only of this agency's delegation.") AgencyRef agency) {
        delegations.desk(ref);
        return answers.all(delegations.badges(ref, agency));
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(operationId = "printBadges", summary = "Prints badges with their codes as PDF/A, in one language")
    @APIResponse(responseCode = "200", description = "The document")
    public Response print(
            @QueryParam("agency") @Parameter(description = "Only of this agency's delegation.") AgencyRef agency,
            @QueryParam("language") @DefaultValue("id") @Parameter(description = "id or en.") String language) {
        ForumDetails forum = forums.details(ref);
        List<Badge> badges = delegations.badges(ref, agency);
        return PrintedPaper.in(language)
                .answer(
                        forum.ref() + "-badges",
                        spoken -> printer.print(new BadgePaper(forum, badges, spoken).paper()));
    }
}
