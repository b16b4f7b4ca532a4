package id.sinergi.identity.application;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.domain.Username;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.api.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An administrator opens an account for a person. */
public record OpenAccount(
        @NotBlank String username,
        @NotBlank @Size(max = 120) String displayName,
        @NotNull Role role,
        @NotNull AgencyRef agency)
        implements Subject {
    @Override
    public String subject() {
        return Username.normalised(username);
    }
}
