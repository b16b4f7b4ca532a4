package id.sinergi.identity.application;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.AccountRef;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.api.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An administrator changes what a person does.
 *
 * @param version the version of the account that the administrator has read
 */
public record AssignAccount(
        @NotNull AccountRef account,
        @NotBlank @Size(max = 120) String displayName,
        @NotNull Role role,
        @NotNull AgencyRef agency,
        int version)
        implements Subject {
    @Override
    public String subject() {
        return account.subject();
    }
}
