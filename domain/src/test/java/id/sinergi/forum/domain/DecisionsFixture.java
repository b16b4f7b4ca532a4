package id.sinergi.forum.domain;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumId;
import java.util.Optional;
import java.util.UUID;

/** Knows only how many paragraphs a forum has. */
record DecisionsFixture(int count) implements Decisions {
    @Override
    public Optional<Decision> find(DecisionRef ref) {
        return Optional.empty();
    }

    @Override
    public void add(Decision decision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countOf(ForumId forum) {
        return count;
    }

    @Override
    public boolean cameFrom(UUID item) {
        return count > 0;
    }
}
