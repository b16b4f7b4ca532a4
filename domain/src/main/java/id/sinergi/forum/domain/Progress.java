package id.sinergi.forum.domain;

import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.domain.progress.Proof;

/**
 * What has become of a decision.
 *
 * @param reason needed for giving up and for taking up again; null where nothing is said
 * @param proof needed for having carried it out; else null
 * @param successor needed where another one takes its place; else null
 */
public record Progress(DecisionStatus status, String reason, Proof proof, Decision successor) {
    public Progress {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** A step that needs neither proof nor successor. */
    public static Progress of(DecisionStatus status, String reason) {
        return new Progress(status, reason, null, null);
    }
}
