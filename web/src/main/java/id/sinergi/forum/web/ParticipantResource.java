package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.ForumProceedings;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.AdmitDelegation;
import id.sinergi.forum.application.command.AttendeeLine;
import id.sinergi.forum.application.command.EditDelegation;
import id.sinergi.forum.application.command.RemoveDelegation;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.One;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Who takes part in a forum, for programs. */
@Path("forums/{ref}/participants")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class ParticipantResource {
    @Inject
    ForumQueries forums;

    @Inject
    ForumProceedings proceedings;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    /** An agency and the people it sends. */
    @Schema(name = "NewParticipant")
    public record NewParticipant(AgencyRef agency, List<AttendeeLine> attendees) {}

    /** The people an agency sends. */
    @Schema(name = "Attendees")
    public record Attendees(List<AttendeeLine> attendees) {}

    @GET
    @Operation(operationId = "listParticipants", summary = "Lists the agencies that take part, with their people")
    @APIResponse(responseCode = "200", description = "All of them; there is never a second page")
    public ListAnswer<ForumDetails.Participant> list() {
        return answers.all(forums.details(ref).participants());
    }

    @GET
    @Path("{agency}")
    @Operation(operationId = "showParticipant", summary = "Shows one agency's people")
    @APIResponse(responseCode = "200", description = "The agency and its people, their own version in ETag")
    public One<ForumDetails.Participant> details(@PathParam("agency") AgencyRef agency) {
        return participant(agency).shown();
    }

    @POST
    @Operation(operationId = "admitParticipant", summary = "Enters an agency that takes part")
    @APIResponse(
            responseCode = "201",
            description = "The participant, its address in Location, its own version in ETag")
    public One<ForumDetails.Participant> admit(NewParticipant added) {
        forums.details(ref);
        proceedings.admit(new AdmitDelegation(ref, added.agency(), added.attendees()));
        ForumDetails.Participant participant =
                participant(added.agency()).shown().record();
        String address = ref.value() + "/participants/" + added.agency().value();
        return One.of(participant).createdAt(ForumAddresses.FORUMS, address);
    }

    @PUT
    @Path("{agency}")
    @Operation(operationId = "editParticipant", summary = "Changes whom an agency sends")
    @APIResponse(responseCode = "200", description = "The participant as it is now")
    public One<ForumDetails.Participant> edit(
            @PathParam("agency") AgencyRef agency, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, Attendees people) {
        return participant(agency)
                .changed(
                        seen,
                        version -> proceedings.editDelegation(
                                new EditDelegation(ref, agency, version, people.attendees())));
    }

    @DELETE
    @Path("{agency}")
    @Operation(operationId = "removeParticipant", summary = "Strikes out an agency that does not take part")
    @APIResponse(responseCode = "204", description = "It is struck out")
    public void remove(@PathParam("agency") AgencyRef agency) {
        participant(agency).shown();
        proceedings.removeDelegation(new RemoveDelegation(ref, agency));
    }

    private Kept<ForumDetails.Participant> participant(AgencyRef agency) {
        return () ->
                One.of(forums.details(ref).participant(agency.value()).orElseThrow(() -> new NotFound(agency.value())));
    }
}
