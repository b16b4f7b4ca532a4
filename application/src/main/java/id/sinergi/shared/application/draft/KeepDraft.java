package id.sinergi.shared.application.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Somebody's browser keeps what they have typed so far.
 *
 * @param address path and query of the page, of this system
 */
public record KeepDraft(
        @NotNull @Size(max = 500) @Pattern(regexp = "/(?!/)[^\\\\\\p{Cntrl}]*")
        String address,

        @NotBlank @Size(max = 200) String title,

        @NotNull @Size(max = 300)
        Map<@NotBlank @Size(max = 200) String, @NotNull @Size(max = 300) List<@NotNull String>> fields) {}
