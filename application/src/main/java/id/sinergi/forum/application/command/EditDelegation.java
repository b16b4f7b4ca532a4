package id.sinergi.forum.application.command;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.domain.Attendee;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A coordinator changes whom an agency sends. */
public record EditDelegation(
        @NotNull ForumRef forum,
        @NotNull AgencyRef agency,
        int version,
        @NotNull @Size(max = 200) List<@NotNull @Valid AttendeeLine> attendees)
        implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }

    public List<Attendee> people() {
        return attendees.stream().map(AttendeeLine::attendee).toList();
    }
}
