package id.sinergi.forum.application.command;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A coordinator plans a forum of their agency. */
public record ScheduleForum(
        @NotNull AgencyRef host, @NotNull @Valid ForumOutline outline) implements Scoped {
    @Override
    public String subject() {
        return host.subject();
    }

    @Override
    public Scope scope() {
        return host.scope();
    }
}
