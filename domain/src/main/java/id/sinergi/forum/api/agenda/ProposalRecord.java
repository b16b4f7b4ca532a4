package id.sinergi.forum.api.agenda;

import id.sinergi.shared.api.Bilingual;
import java.time.Instant;

/**
 * What was made of a proposal.
 *
 * @param subject what it was about
 * @param reason never null when it was left out
 */
public record ProposalRecord(
        AgendaItemKind kind, String subject, Bilingual title, boolean taken, String reason, Instant decidedAt) {}
