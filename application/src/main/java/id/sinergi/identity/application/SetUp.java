package id.sinergi.identity.application;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.domain.Username;
import id.sinergi.shared.api.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whoever reads the server's log opens the first administrator's account. */
public record SetUp(
        Token token,
        @NotBlank String username,
        @NotBlank @Size(max = 120) String displayName,
        @NotNull AgencyRef agency,
        Password password)
        implements Subject {
    @Override
    public String subject() {
        return Username.isPossible(username) ? Username.normalised(username) : "-";
    }
}
