package id.sinergi.forum.application.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.api.agenda.ProposalBoard;
import id.sinergi.forum.api.agenda.ProposalRecord;
import id.sinergi.shared.api.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks all sources, and leaves aside what has been decided. */
@Dependent
class OpenProposals {
    @Inject
    ProposalRows rows;

    @Inject
    @Any
    Instance<ProposalSource> sources;

    ProposalBoard of(ForumRef forum, Caller caller) {
        List<ProposalRecord> decided = rows.decided(forum, caller);
        Set<String> done = new HashSet<>();
        decided.forEach(record -> done.add(record.kind() + record.subject()));
        List<Proposal> open = rows.edition(forum, caller).stream()
                .flatMap(edition -> sources.stream().flatMap(source -> source.forEdition(edition).stream()))
                .filter(proposal -> !done.contains(proposal.kind() + proposal.subject()))
                .sorted(Comparator.comparingInt(OpenProposals::rank))
                .toList();
        return new ProposalBoard(open, decided);
    }

    /** Minutes come first, then what is late, then what is new. */
    private static int rank(Proposal proposal) {
        return switch (proposal.kind()) {
            case MINUTES -> 0;
            case UNFINISHED -> 1;
            case DECISION -> 2;
            case FOLLOW_UP -> 3;
            case TOPIC -> 4;
        };
    }
}
