package id.sinergi.forum.domain.delegation;

import id.sinergi.forum.api.ForumId;
import java.time.Instant;

/** Who came through the door of a forum. */
public interface Arrivals {
    /** Notes the first scan of a badge; false when it was scanned before, and then nothing changes. */
    boolean note(ForumId forum, Invitation invitation, String code, Instant at);
}
