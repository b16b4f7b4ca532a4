package id.sinergi.identity.domain;

import id.sinergi.identity.api.Token;
import java.time.Instant;

/** The tokens with which the first administrator may be made. */
public interface SetupTokens {
    void add(Token token, Instant expiresAt);

    boolean isValid(Token token, Instant now);

    /** Uses the token up, and all others with it; false when it was not valid, or somebody else was faster. */
    boolean use(Token token, Instant now);
}
