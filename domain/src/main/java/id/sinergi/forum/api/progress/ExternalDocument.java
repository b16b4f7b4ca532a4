package id.sinergi.forum.api.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A document that is kept elsewhere, such as a decree or a letter.
 *
 * @param number null where it has none
 * @param address where it can be read; null where it is not published
 */
public record ExternalDocument(
        @NotBlank @Size(max = 300) String title,
        @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 200) String issuer,
        @Size(max = 500) @Pattern(regexp = "https?://\\S+") String address) {
    public ExternalDocument {
        title = stripped(title);
        number = stripped(number);
        issuer = stripped(issuer);
        address = stripped(address);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
