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
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.One;
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
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @APIResponse(responseCode = "200", description = "The seats; the version in ETag")
    public One<DeskDetails> desk() {
        return registrationDesk().shown();
    }

    @PUT
    @Path("desk")
    @Operation(operationId = "planRegistration", summary = "Sets until when, and for how many")
    @APIResponse(responseCode = "200", description = "The seats as they are now")
    public One<DeskDetails> planDesk(@HeaderParam(HttpHeaders.IF_MATCH) Version seen, DeskPlan plan) {
        return registrationDesk()
                .changed(seen, version -> planning.planDesk(new PlanDesk(ref, version, plan.deadline(), plan.seats())));
    }

    @GET
    @Path("{agency}")
    @Operation(operationId = "showInvitation", summary = "Shows an invitation with the people announced")
    @APIResponse(responseCode = "200", description = "The invitation, its version in ETag")
    public One<InvitationDetails> details(@PathParam("agency") AgencyRef agency) {
        return invitation(agency).shown();
    }

    @PUT
    @Path("{agency}")
    @Operation(
            operationId = "registerDelegation",
            summary = "Says whom the caller's own agency sends; its letter of assignment goes to /api/v1/files, of the"
                    + " kind delegation, with the invitation's id as key")
    @APIResponse(responseCode = "200", description = "The invitation as it is now")
    public One<InvitationDetails> register(
            @PathParam("agency") AgencyRef agency, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, Registration body) {
        return invitation(agency)
                .changed(
                        seen,
                        version -> registration.register(
                                new RegisterDelegation(ref, agency, version, body.list(), body.waits())));
    }

    @POST
    @Path("{agency}/withdraw")
    @Operation(operationId = "withdrawDelegation", summary = "Says that the caller's own agency does not come")
    @APIResponse(responseCode = "200", description = "The invitation as it is now")
    public One<InvitationDetails> withdraw(
            @PathParam("agency") AgencyRef agency, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        return invitation(agency)
                .changed(seen, version -> registration.withdraw(new WithdrawDelegation(ref, agency, version)));
    }

    @POST
    @Path("{agency}/approve")
    @Operation(operationId = "approveDelegation", summary = "Approves a delegation, also on reserved seats")
    @APIResponse(responseCode = "200", description = "The invitation as it is now")
    public One<InvitationDetails> approve(
            @PathParam("agency") AgencyRef agency, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        return invitation(agency)
                .changed(seen, version -> planning.approve(new AnswerInvitation(ref, agency, version, null)));
    }

    @POST
    @Path("{agency}/decline")
    @Operation(operationId = "declineDelegation", summary = "Declines a delegation, with a reason")
    @APIResponse(responseCode = "200", description = "The invitation as it is now")
    public One<InvitationDetails> decline(
            @PathParam("agency") AgencyRef agency, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, Declining body) {
        return invitation(agency)
                .changed(seen, version -> planning.decline(new AnswerInvitation(ref, agency, version, body.reason())));
    }

    private Kept<InvitationDetails> invitation(AgencyRef agency) {
        return () -> One.of(delegations.details(ref, agency));
    }

    private Kept<DeskDetails> registrationDesk() {
        return () -> One.of(delegations.desk(ref));
    }
}
