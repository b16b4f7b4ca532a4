package id.sinergi.notification.web;

import id.sinergi.notification.api.PreferenceDetails;
import id.sinergi.notification.api.PreferenceDetails.Choice;
import id.sinergi.notification.application.ChoosePreferences;
import id.sinergi.notification.application.OwnPreferences;
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.One;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the caller is told, for programs. */
@Path("notice-preferences")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticePreferenceResource {
    @Inject
    OwnPreferences preferences;

    /** Where mail goes, and how to be told of each topic. */
    @Schema(name = "NoticePreferences")
    public record Wanted(String address, List<Choice> choices) {}

    @GET
    @Operation(operationId = "showNoticePreferences", summary = "Shows how you want to be told")
    @APIResponse(responseCode = "200", description = "Your choices, their version in ETag")
    public One<PreferenceDetails> details() {
        return own().shown();
    }

    @PUT
    @Operation(operationId = "chooseNoticePreferences", summary = "Says how you want to be told")
    @APIResponse(responseCode = "200", description = "Your choices as they are now")
    public One<PreferenceDetails> choose(@HeaderParam(HttpHeaders.IF_MATCH) Version seen, Wanted wanted) {
        List<Choice> choices = wanted.choices() == null ? List.of() : wanted.choices();
        return own().changed(
                        seen,
                        version -> preferences.choose(new ChoosePreferences(
                                version,
                                wanted.address(),
                                choices.stream()
                                        .collect(Collectors.toMap(
                                                Choice::topic, Choice::delivery, (one, other) -> other)))));
    }

    private Kept<PreferenceDetails> own() {
        return () -> One.of(preferences.details());
    }
}
