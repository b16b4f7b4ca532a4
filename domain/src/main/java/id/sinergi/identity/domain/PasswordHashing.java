package id.sinergi.identity.domain;

import id.sinergi.identity.api.Password;

/** Turns passwords into what may be kept, slowly enough that guessing does not pay. */
public interface PasswordHashing {
    String hash(Password password);

    /** Whether the password made the hash. Takes as long for a wrong password as for the right one. */
    boolean matches(Password password, String hash);

    /** A hash that no password matches and that takes as long to check as a real one. */
    String dummy();
}
