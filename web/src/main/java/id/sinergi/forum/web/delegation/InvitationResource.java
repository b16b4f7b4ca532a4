package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.DeskDetails;
import id.sinergi.forum.api.delegation.InvitationDetails;
import id.sinergi.forum.api.delegation.InvitationRow;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.application.delegation.AnswerInvitation;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.application.delegation.DelegationRegistration;
import id.sinergi.forum.application.delegation.InvitationFilter;
import id.sinergi.forum.application.delegation.InvitationPlanning;
import id.sinergi.forum.application.delegation.InviteAgencies;
import id.sinergi.forum.application.delegation.PlanDesk;
import id.sinergi.forum.application.delegation.RegisterDelegation;
import id.sinergi.forum.application.delegation.WithdrawDelegation;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom a forum invites and whom agencies send, for programs. */
@Path("forums/{ref}/invitations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forums")
public class InvitationResource {
    @Inject
    DelegationQueries delegations;

    @Inject
    InvitationPlanning planning;

    @Inject
    DelegationRegistration registration;

    @Inject
    Answers answers;

    @PathParam("ref")
    ForumRef ref;

    /** Until when, by the clocks of the forum's place, and how many seats; a group left out has no limit. */
    @Schema(name = "DeskPlan")
    public record DeskPlan(LocalDateTime deadline, List<PlanDesk.Seats> seats) {}

    /** How many agencies have been invited that were not before. */
    @Schema(name = "Invited")
    public record Invited(int invited) {}

    /** Whom an agency sends; {@code waits} puts them on the waiting list where there are no seats. */
    @Schema(name = "Registration")
    public record Registration(RegisterDelegation.DelegationList list, boolean waits) {}

    /** Why a delegation is declined. */
    @Schema(name = "Declining")
    public record Declining(String reason) {}

    @GET
    @Operation(operationId = "listInvitations", summary = "Lists the invitations that the caller may see")
    @APIResponse(responseCode = "200", description = "One page, in protocol order")
    public ListAnswer<InvitationRow> list(
            @QueryParam("status") InvitationStatus status,
            @QueryParam("limit") @DefaultValue("25") Integer limit,
            @QueryParam("after") String after) {
        delegations.desk(ref);
        return answers.list(delegations.list(new InvitationFilter(ref, status), new PageRequest(after, limit)));
    }

    @POST
    @Operation(operationId = "inviteAgencies", summary = "Invites all agencies of a selection, each once")
    @APIResponse(responseCode = "200", description = "How many that were")
    public Invited invite(InviteAgencies.Selection selection) {
        delegations.desk(ref);
        return new Invited(planning.invite(new InviteAgencies(ref, selection)));
    }

    @GET
    @Path("desk")
    @Operation(operationId = "showRegistration", summary = "Shows how registration stands, group by group")
    @APIResponse(
            responseCode = "200",
            description = "The seats; the version in ETag",
            content = @Content(schema = @Schema(implementation = DeskDetails.class)))
    public Response desk() {
        DeskDetails desk = delegations.desk(ref);
        return answers.one(desk, desk.version());
    }

    @PUT
    @Path("desk")
    @Operation(operationId = "planRegistration", summary = "Sets until when, and for how many")
    @APIResponse(
            responseCode = "200",
            description = "The seats as they are now",
            content = @Content(schema = @Schema(implementation = DeskDetails.class)))
    public Response planDesk(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DeskPlan plan) {
        int version = Version.read(ifMatch);
        delegations.desk(ref);
        planning.planDesk(new PlanDesk(ref, version, plan.deadline(), plan.seats()));
        DeskDetails desk = delegations.desk(ref);
        return answers.changed(desk, desk.version());
    }

    @GET
    @Path("{agency}")
    @Operation(operationId = "showInvitation", summary = "Shows an invitation with the people announced")
    @APIResponse(
            responseCode = "200",
            description = "The invitation, its version in ETag",
            content = @Content(schema = @Schema(implementation = InvitationDetails.class)))
    public Response details(@PathParam("agency") AgencyRef agency) {
        InvitationDetails invitation = delegations.details(ref, agency);
        return answers.one(invitation, invitation.version());
    }

    @PUT
    @Path("{agency}")
    @Operation(operationId = "registerDelegation", summary = "Says whom the caller's own agency sends")
    @APIResponse(
            responseCode = "200",
            description = "The invitation as it is now",
            content = @Content(schema = @Schema(implementation = InvitationDetails.class)))
    public Response register(
            @PathParam("agency") AgencyRef agency,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Registration body) {
        int version = Version.read(ifMatch);
        registration.register(new RegisterDelegation(ref, agency, version, body.list(), body.waits()));
        return now(agency);
    }

    @POST
    @Path("{agency}/withdraw")
    @Operation(operationId = "withdrawDelegation", summary = "Says that the caller's own agency does not come")
    @APIResponse(
            responseCode = "200",
            description = "The invitation as it is now",
            content = @Content(schema = @Schema(implementation = InvitationDetails.class)))
    public Response withdraw(@PathParam("agency") AgencyRef agency, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        registration.withdraw(new WithdrawDelegation(ref, agency, Version.read(ifMatch)));
        return now(agency);
    }

    @POST
    @Path("{agency}/approve")
    @Operation(operationId = "approveDelegation", summary = "Approves a delegation, also on reserved seats")
    @APIResponse(
            responseCode = "200",
            description = "The invitation as it is now",
            content = @Content(schema = @Schema(implementation = InvitationDetails.class)))
    public Response approve(@PathParam("agency") AgencyRef agency, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        planning.approve(new AnswerInvitation(ref, agency, Version.read(ifMatch), null));
        return now(agency);
    }

    @POST
    @Path("{agency}/decline")
    @Operation(operationId = "declineDelegation", summary = "Declines a delegation, with a reason")
    @APIResponse(
            responseCode = "200",
            description = "The invitation as it is now",
            content = @Content(schema = @Schema(implementation = InvitationDetails.class)))
    public Response decline(
            @PathParam("agency") AgencyRef agency, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Declining body) {
        planning.decline(new AnswerInvitation(ref, agency, Version.read(ifMatch), body.reason()));
        return now(agency);
    }

    private Response now(AgencyRef agency) {
        InvitationDetails invitation = delegations.details(ref, agency);
        return answers.changed(invitation, invitation.version());
    }
}
