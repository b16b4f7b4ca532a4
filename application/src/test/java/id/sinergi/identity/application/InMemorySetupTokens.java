package id.sinergi.identity.application;

import id.sinergi.identity.api.Token;
import id.sinergi.identity.domain.SetupTokens;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

class InMemorySetupTokens implements SetupTokens {
    private final Map<String, Instant> all = new HashMap<>();

    @Override
    public void add(Token token, Instant expiresAt) {
        all.put(token.hash(), expiresAt);
    }

    @Override
    public boolean isValid(Token token, Instant now) {
        Instant expiresAt = all.get(token.hash());
        return expiresAt != null && now.isBefore(expiresAt);
    }

    @Override
    public boolean use(Token token, Instant now) {
        boolean valid = isValid(token, now);
        all.clear();
        return valid;
    }
}
