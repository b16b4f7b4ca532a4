package id.sinergi.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The failed sign-ins that are still remembered. */
public interface SignInAttempts {
    Optional<SignInAttempt> find(BrakeKey key);

    /** The attempt for the key, made if need be, and locked until the end of the transaction. */
    SignInAttempt lock(BrakeKey key, Instant now);

    void forget(BrakeKey key);

    /** Drops some of what nobody needs to remember any more. */
    void forgetBefore(Instant before);

    /** All attempts for these keys that are remembered. */
    default List<SignInAttempt> findAll(List<BrakeKey> keys) {
        return keys.stream().map(this::find).flatMap(Optional::stream).toList();
    }
}
