package id.sinergi.forum.application.agenda;

import id.sinergi.forum.api.agenda.Proposal;
import java.util.List;

/** Something that makes the next agenda write itself. Every bean of this type is asked for every edition. */
public interface ProposalSource {
    /** What it has for this edition, the most pressing first; nothing that is on an agenda already. */
    List<Proposal> forEdition(Edition edition);
}
