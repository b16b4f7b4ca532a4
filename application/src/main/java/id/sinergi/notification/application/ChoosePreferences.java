package id.sinergi.notification.application;

import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.api.NoticeTopic;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Somebody says how they want to be told.
 *
 * @param version of what they have read; 0 when they say it for the first time
 * @param address where their mail goes; null for nowhere
 * @param choices for each topic; mail at once for those left out
 */
public record ChoosePreferences(
        int version,

        @Size(max = 254) @Email @Pattern(regexp = "[^\\s\\p{Cntrl}<>,;]+@[^\\s\\p{Cntrl}<>,;]+\\.[^\\s\\p{Cntrl}<>,;]+")
        String address,

        @NotNull Map<@NotNull NoticeTopic, @NotNull Delivery> choices) {}
