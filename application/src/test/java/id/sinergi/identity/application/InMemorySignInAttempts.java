package id.sinergi.identity.application;

import id.sinergi.identity.domain.BrakeKey;
import id.sinergi.identity.domain.SignInAttempt;
import id.sinergi.identity.domain.SignInAttempts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class InMemorySignInAttempts implements SignInAttempts {
    final Map<String, SignInAttempt> all = new HashMap<>();

    @Override
    public Optional<SignInAttempt> find(BrakeKey key) {
        return Optional.ofNullable(all.get(key.hash()));
    }

    @Override
    public SignInAttempt lock(BrakeKey key, Instant now) {
        return all.computeIfAbsent(key.hash(), hash -> new SignInAttempt(key, now));
    }

    @Override
    public void forget(BrakeKey key) {
        all.remove(key.hash());
    }

    @Override
    public void forgetBefore(Instant before) {
        all.values().removeIf(attempt -> attempt.lastFailedAt().isBefore(before));
    }
}
