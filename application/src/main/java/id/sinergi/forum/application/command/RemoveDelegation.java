package id.sinergi.forum.application.command;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;

/** A coordinator strikes out an agency that does not take part. */
public record RemoveDelegation(
        @NotNull ForumRef forum, @NotNull AgencyRef agency) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
