package id.sinergi.shared.api;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where every context looks up people with an account. Asks for no permission of its own: officials are known by name. */
public interface PeopleDirectory {
    /** The names of these accounts in one query; accounts that do not exist are left out. */
    Map<UUID, String> names(Collection<UUID> accounts);
}
