package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An officer says whom their own agency sends.
 *
 * @param version of the invitation as it was read
 * @param waits whether the delegation goes on the waiting list when there are no seats
 */
public record RegisterDelegation(
        @NotNull ForumRef forum,
        @NotNull AgencyRef agency,
        int version,
        @NotNull @Valid DelegationList list,
        boolean waits)
        implements Scoped {
    /** The people of a delegation and whom to ask about them. */
    public record DelegationList(
            @NotEmpty @Size(max = 50) List<@NotNull @Valid DelegateLine> people,
            @NotNull @Valid ContactLine contact) {}

    @Override
    public String subject() {
        return forum.subject() + " " + agency.subject();
    }

    @Override
    public Scope scope() {
        return agency.scope();
    }
}
