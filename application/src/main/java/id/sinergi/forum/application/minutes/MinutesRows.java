package id.sinergi.forum.application.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.shared.api.Caller;
import java.util.Optional;

/** Reads minutes as records: final ones for all who see the forum, others for the people of its host and auditors. */
public interface MinutesRows {
    Optional<MinutesDetails> details(ForumRef forum, Caller caller);
}
