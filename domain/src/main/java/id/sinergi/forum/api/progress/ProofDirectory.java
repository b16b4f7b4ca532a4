package id.sinergi.forum.api.progress;

import id.sinergi.shared.api.Caller;
import java.util.Optional;

/** Knows the records of one kind that can prove something. The context that keeps them brings it, as a CDI bean. */
public interface ProofDirectory {
    ProofKind kind();

    /** The record of that reference; empty when there is none, the caller may not see it, or it proves nothing yet. */
    Optional<ProofLabel> find(String reference, Caller caller);
}
