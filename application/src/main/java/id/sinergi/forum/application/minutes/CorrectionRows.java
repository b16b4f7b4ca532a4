package id.sinergi.forum.application.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.shared.api.Caller;
import java.util.List;
import java.util.Optional;

/** Reads protocols of correction as records, of forums that the caller may see. */
public interface CorrectionRows {
    /** By their numbers; without the editions in which the caller could decide. */
    List<CorrectionDetails> list(ForumRef forum, Caller caller);

    Optional<CorrectionDetails> details(CorrectionRef ref, Caller caller);
}
