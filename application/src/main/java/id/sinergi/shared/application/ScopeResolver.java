package id.sinergi.shared.application;

import id.sinergi.shared.api.Scope;
import java.util.Optional;
import java.util.UUID;

/** Knows, for one kind of record, which agency is responsible for it. Each context brings its own as a CDI bean. */
public interface ScopeResolver {
    /** The {@link Scope#kind()} this resolver answers for. */
    String kind();

    /** The agency responsible for the record with this key; empty when there is no such record. */
    Optional<UUID> responsibleAgency(String key);
}
