package id.sinergi.notification.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How people want to be told. */
public interface Wishes {
    /** Of each of these accounts, in one query; those who have never said anything are left out. */
    Map<UUID, Wish> of(Collection<UUID> accounts);

    Optional<Preference> find(UUID account);

    void add(Preference preference);
}
