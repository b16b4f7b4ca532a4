package id.sinergi.forum.application.command.agenda;

import id.sinergi.forum.api.agenda.AgendaItemKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a coordinator makes of one proposal.
 *
 * @param reason needed when it is left out
 */
public record VerdictLine(
        @NotNull AgendaItemKind kind,
        @NotNull @Size(max = 40) String subject,
        boolean taken,
        @Size(max = 1000) String reason) {}
