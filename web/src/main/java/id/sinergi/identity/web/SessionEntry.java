package id.sinergi.identity.web;

import id.sinergi.identity.application.SignedIn;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** All that a session keeps: whose it is, by which credentials, and since when. */
record SessionEntry(UUID account, UUID credentialStamp, Instant signedInAt) implements Serializable {
    private static final long serialVersionUID = 1;

    static SessionEntry of(SignedIn signedIn, Instant now) {
        return new SessionEntry(signedIn.account(), signedIn.credentialStamp(), now);
    }

    SignedIn signedIn() {
        return new SignedIn(account, credentialStamp);
    }
}
