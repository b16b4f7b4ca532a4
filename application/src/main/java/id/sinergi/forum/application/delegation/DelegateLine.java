package id.sinergi.forum.application.delegation;

import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.domain.delegation.Delegate.Nominee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody whom an agency sends, in their office (jabatan). */
public record DelegateLine(
        @NotNull DelegateRole role,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String function) {
    Nominee nominee() {
        return new Nominee(role, name.strip(), function.strip());
    }
}
