package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.minutes.CorrectionRef;

/** All protocols of correction. */
public interface Corrections {
    /**
     * The correction with this reference.
     *
     * @throws id.sinergi.shared.api.NotFound when there is none
     */
    Correction get(CorrectionRef ref);

    void add(Correction correction);

    /** How many there are to the minutes of a forum, decided ones included. */
    int countOf(ForumId forum);
}
