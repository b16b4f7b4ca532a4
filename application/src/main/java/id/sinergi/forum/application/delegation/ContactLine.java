package id.sinergi.forum.application.delegation;

import id.sinergi.forum.domain.delegation.Contact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whom the host may ask about a delegation. */
public record ContactLine(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 40) String phone,
        @Size(max = 254) String email) {
    Contact contact() {
        return new Contact(name.strip(), phone, email);
    }
}
