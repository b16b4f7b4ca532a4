package id.sinergi.notification.application;

import id.sinergi.notification.api.UntoldRow;
import id.sinergi.notification.domain.Happening;
import java.util.List;
import java.util.UUID;

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

    /** What has failed so often that it is not tried any more, the oldest first. */
    List<UntoldRow> givenUp(int most);

    /** Has such a one tried again; false when there is none of that key. */
    boolean takeUp(UUID happening);
}
