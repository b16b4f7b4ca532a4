package id.sinergi.forum.domain;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumId;

/** All paragraphs ever decided. */
public interface Decisions {
    /**
     * The decision with this reference, for change.
     *
     * @throws id.sinergi.shared.api.NotFound when there is none
     */
    Decision get(DecisionRef ref);

    void add(Decision decision);

    /** How many paragraphs the forum has so far; the last one has this number, because none is ever removed. */
    int countOf(ForumId forum);
}
