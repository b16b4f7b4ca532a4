package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;

/** An officer says that their own agency does not come. */
public record WithdrawDelegation(
        @NotNull ForumRef forum, @NotNull AgencyRef agency, int version) implements Scoped {
    @Override
    public String subject() {
        return forum.subject() + " " + agency.subject();
    }

    @Override
    public Scope scope() {
        return agency.scope();
    }
}
