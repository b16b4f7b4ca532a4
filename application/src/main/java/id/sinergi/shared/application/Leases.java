package id.sinergi.shared.application;

import java.time.Instant;

/** Who of several nodes does a kind of work. Each call is a transaction of its own. */
public interface Leases {
    /** Takes or renews it; false while another holder's has not run out. */
    boolean take(String name, String holder, Instant now, Instant until);

    /** Gives it back, so that the next need not wait. */
    void release(String name, String holder);
}
