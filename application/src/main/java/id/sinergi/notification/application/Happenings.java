package id.sinergi.notification.application;

import id.sinergi.notification.domain.Happening;
import java.util.List;

/** What has happened and has not been told yet. */
public interface Happenings {
    /** Notes it in the running transaction: it is told if, and only if, what it is about was done. */
    void note(Happening happening);

    /**
     * The next ones, the oldest first, for this transaction alone: another node goes on after them. What has failed comes
     * last, and after some failures no more.
     */
    List<Happening> take(int most);

    void remove(List<Happening> told);

    /** Counts a failure, so that the others come first. */
    void postpone(List<Happening> failed);
}
