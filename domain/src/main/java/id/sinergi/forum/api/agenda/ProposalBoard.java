package id.sinergi.forum.api.agenda;

import java.util.List;

/**
 * What the system proposes for an edition.
 *
 * @param open what nobody has decided about
 * @param decided what was made of the others, the first decided first
 */
public record ProposalBoard(List<Proposal> open, List<ProposalRecord> decided) {}
