package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.delegation.EngagementRow;
import id.sinergi.forum.application.EngagementFilter;
import id.sinergi.forum.application.EngagementQueries;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forums of an agency over the years, for programs. */
@Path("agencies/{ref}/engagement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class AgencyEngagementResource {
    @Inject
    EngagementQueries engagement;

    @Inject
    Answers answers;

    @PathParam("ref")
    AgencyRef ref;

    @GET
    @Operation(
            operationId = "listEngagement",
            summary = "Lists the forums to which an agency came or is invited, the latest first")
    @APIResponse(responseCode = "200", description = "All of them that the caller may see, up to 200")
    public ListAnswer<EngagementRow> list() {
        return answers.all(engagement.of(new EngagementFilter(ref)).forums());
    }
}
