package id.sinergi.forum.domain.agenda;

/** All verdicts on what the system proposed. */
public interface ProposalVerdicts {
    void add(ProposalVerdict verdict);
}
