package id.sinergi.forum.domain;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumId;
import id.sinergi.shared.api.NotFound;

/** Knows only how many paragraphs a forum has. */
record DecisionsFixture(int count) implements Decisions {
    @Override
    public Decision get(DecisionRef ref) {
        throw new NotFound(ref.value());
    }

    @Override
    public void add(Decision decision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countOf(ForumId forum) {
        return count;
    }
}
