package id.sinergi.forum.application.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesVersionRow;
import id.sinergi.forum.api.minutes.SectionThen;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.util.List;
import java.util.Optional;

/** Reads the versions of minutes as records; empty for whoever is neither of the host agency nor an auditor. */
public interface MinutesVersionRows {
    /** The latest first. */
    Optional<Page<MinutesVersionRow>> list(ForumRef forum, PageRequest page, Caller caller);

    /** The sections as a version had them; empty also when there is no such version. */
    Optional<List<SectionThen>> sections(ForumRef forum, int number, Caller caller);
}
