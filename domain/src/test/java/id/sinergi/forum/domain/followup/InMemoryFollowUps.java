package id.sinergi.forum.domain.followup;

import id.sinergi.forum.api.DecisionId;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.shared.api.NotFound;
import java.util.ArrayList;
import java.util.List;

/** Follow-ups in memory. */
public final class InMemoryFollowUps implements FollowUps {
    private final List<FollowUp> all = new ArrayList<>();

    @Override
    public FollowUp get(FollowUpRef ref) {
        return all.stream()
                .filter(followUp -> followUp.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotFound(ref.value()));
    }

    @Override
    public void add(FollowUp followUp) {
        all.add(followUp);
    }

    @Override
    public int countOf(DecisionId decision) {
        return (int) all.stream()
                .filter(followUp -> followUp.decision().equals(decision))
                .count();
    }

    @Override
    public List<FollowUp> unfinishedOf(DecisionId decision) {
        return all.stream()
                .filter(followUp -> followUp.decision().equals(decision))
                .filter(followUp -> !followUp.status().isOver())
                .toList();
    }
}
