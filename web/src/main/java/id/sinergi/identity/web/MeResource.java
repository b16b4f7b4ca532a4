package id.sinergi.identity.web;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.api.SignInRequired;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is asking, for programs. */
@Path("me")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session", description = "Signing in and out, and who is signed in.")
public class MeResource {
    @Inject
    HttpServletRequest request;

    @Inject
    AgencyDirectory agencies;

    /** The person signed in; agency is null for who works for none. */
    @Schema(name = "Me")
    public record Me(String username, String name, Role role, AgencyRow agency) {}

    @GET
    @Operation(operationId = "showMe", summary = "Says who is signed in")
    @APIResponse(responseCode = "200", description = "The person of this session")
    public Me me() {
        SignedInPerson person = SessionAuthentication.person(request).orElseThrow(SignInRequired::new);
        AgencyRow agency = person.caller().agency() == null
                ? null
                : agencies.find(new AgencyId(person.caller().agency())).orElse(null);
        return new Me(
                person.caller().username(),
                person.displayName(),
                person.caller().role(),
                agency);
    }
}
