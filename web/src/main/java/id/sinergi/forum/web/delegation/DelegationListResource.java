package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.DelegationComparison;
import id.sinergi.forum.api.delegation.SentList;
import id.sinergi.forum.application.delegation.ComparedLists;
import id.sinergi.forum.application.delegation.DelegationListQueries;
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

/** Every list of people that an agency has sent, for programs. */
@Path("forums/{ref}/invitations/{agency}/lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class DelegationListResource {
    @Inject
    DelegationListQueries lists;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    @PathParam("agency")
    AgencyRef agency;

    @GET
    @Operation(operationId = "listDelegationLists", summary = "Lists what an agency has sent, the latest first")
    @APIResponse(responseCode = "200", description = "All of them; there is never a second page")
    public ListAnswer<SentList> list() {
        return answers.all(lists.all(ref, agency));
    }

    @GET
    @Path("{number}/comparison/{other}")
    @Operation(operationId = "compareDelegationLists", summary = "Puts two lists side by side, person by person")
    @APIResponse(responseCode = "200", description = "The comparison, from the first named to the second")
    public DelegationComparison compare(@PathParam("number") Integer number, @PathParam("other") Integer other) {
        return new ComparedLists(lists.all(ref, agency), DelegateRole::name).of(number, other);
    }
}
