package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A coordinator approves a delegation or declines it.
 *
 * @param reason needed to decline
 */
public record AnswerInvitation(
        @NotNull ForumRef forum,
        @NotNull AgencyRef agency,
        int version,
        @Size(max = 1000) String reason) implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
