package id.sinergi.identity.web;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.application.Callers;
import id.sinergi.identity.application.SignIn;
import id.sinergi.identity.application.SignedIn;
import id.sinergi.identity.application.SigningIn;
import id.sinergi.shared.api.SignInRequired;
import id.sinergi.shared.web.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out, for programs. The session is the same as that of the pages, in the same cookie. */
@Path("session")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session", description = "Signing in and out.")
public class SessionResource {
    @Inject
    SigningIn signingIn;

    @Inject
    Callers callers;

    @Inject
    Sessions sessions;

    @Inject
    ClientAddress clientAddress;

    @Context
    HttpServletRequest request;

    @POST
    @SecurityRequirements
    @Operation(operationId = "signIn", summary = "Signs in; the answer sets the session cookie")
    @APIResponse(responseCode = "200", description = "Whose session it is")
    @APIResponse(responseCode = "401", description = "No such account, wrong password, or disabled")
    @APIResponse(responseCode = "429", description = "Too many failures; nothing was checked")
    public SessionDetails signIn(SessionRequest body) {
        SignedIn signedIn =
                signingIn.signIn(new SignIn(body.username(), new Password(body.password()), clientAddress.of(request)));
        sessions.begin(request, signedIn);
        return callers.find(signedIn).map(SessionDetails::of).orElseThrow(SignInRequired::new);
    }

    @GET
    @Operation(operationId = "showSession", summary = "Tells whose session it is")
    @APIResponse(responseCode = "200", description = "Whose session it is")
    public SessionDetails show() {
        return SessionAuthentication.person(request).map(SessionDetails::of).orElseThrow(SignInRequired::new);
    }

    @DELETE
    @Operation(operationId = "signOut", summary = "Signs out")
    @APIResponse(responseCode = "204", description = "The session has ended")
    public void signOut() {
        sessions.end(request);
    }
}
