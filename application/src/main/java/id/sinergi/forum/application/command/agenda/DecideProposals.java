package id.sinergi.forum.application.command.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A coordinator takes what the system proposed for an agenda, or leaves it out. */
public record DecideProposals(
        @NotNull ForumRef forum, @NotNull @Size(max = 500) List<@NotNull @Valid VerdictLine> verdicts)
        implements Scoped {
    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
