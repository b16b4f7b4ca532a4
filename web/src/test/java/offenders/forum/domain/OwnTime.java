package offenders.forum.domain;

import java.time.Instant;

/** Breaks a rule on purpose. */
public class OwnTime {
    public Instant time() {
        return Instant.now();
    }
}
