package id.sinergi.forum.application;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Decisions;
import id.sinergi.shared.api.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

final class InMemoryDecisions implements Decisions {
    private final Map<DecisionRef, Decision> all = new LinkedHashMap<>();

    @Override
    public Decision get(DecisionRef ref) {
        return Optional.ofNullable(all.get(ref)).orElseThrow(() -> new NotFound(ref.value()));
    }

    @Override
    public void add(Decision decision) {
        all.put(decision.ref(), decision);
    }

    @Override
    public int countOf(ForumId forum) {
        return (int) all.values().stream()
                .filter(decision -> decision.forum().equals(forum))
                .count();
    }
}
