package id.sinergi.forum.application;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Decisions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryDecisions implements Decisions {
    private final Map<DecisionRef, Decision> all = new LinkedHashMap<>();

    @Override
    public Optional<Decision> find(DecisionRef ref) {
        return Optional.ofNullable(all.get(ref));
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

    @Override
    public boolean cameFrom(UUID item) {
        return all.values().stream()
                .anyMatch(decision -> item.equals(decision.paragraph().item()));
    }
}
