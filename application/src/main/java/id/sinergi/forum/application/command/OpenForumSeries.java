package id.sinergi.forum.application.command;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import id.sinergi.shared.api.Wording;
import jakarta.validation.constraints.NotNull;

/** A coordinator opens a series that their agency will hold. */
public record OpenForumSeries(
        @NotNull AgencyRef host,
        @Wording(max = 300) Bilingual name,
        @NotNull Rhythm rhythm) implements Scoped {
    @Override
    public String subject() {
        return host.subject();
    }

    @Override
    public Scope scope() {
        return host.scope();
    }
}
