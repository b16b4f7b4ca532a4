package id.sinergi.forum.domain;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumId;
import id.sinergi.shared.api.NotFound;
import java.util.Optional;
import java.util.UUID;

/** All paragraphs ever decided. */
public interface Decisions {
    /**
     * The decision with this reference, for change.
     *
     * @throws NotFound when there is none
     */
    default Decision get(DecisionRef ref) {
        return find(ref).orElseThrow(() -> new NotFound(ref.value()));
    }

    Optional<Decision> find(DecisionRef ref);

    void add(Decision decision);

    /** How many paragraphs the forum has so far; the last one has this number, because none is ever removed. */
    int countOf(ForumId forum);

    /** Whether any paragraph came from this agenda item. */
    boolean cameFrom(UUID item);
}
