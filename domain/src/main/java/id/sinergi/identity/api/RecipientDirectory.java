package id.sinergi.identity.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where other contexts find whom to tell. Asks for no permission of its own; disabled accounts are told nothing. */
public interface RecipientDirectory {
    /** Coordinators and officers of these agencies, in one query. */
    List<Recipient> workingFor(Collection<UUID> agencies);

    /** The person with this account; empty when it is disabled. */
    Optional<Recipient> find(UUID account);
}
