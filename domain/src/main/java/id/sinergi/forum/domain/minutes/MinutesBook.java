package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import java.util.Map;
import java.util.Optional;

/** The minutes of all forums. Whoever changes some has the forum first, and with it everybody else waiting. */
public interface MinutesBook {
    /** Empty when nobody has written any. */
    Optional<Minutes> of(ForumId forum);

    void add(Minutes minutes);

    /** What the sections said in an older version; sections that were not yet written then are missing. */
    Map<SectionKey, SectionText> asOfVersion(Minutes minutes, int number);
}
