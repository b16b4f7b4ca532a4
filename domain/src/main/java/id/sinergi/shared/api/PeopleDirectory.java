package id.sinergi.shared.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where every context looks up people with an account. Asks for no permission of its own: officials are known by name. */
public interface PeopleDirectory {
    /** The names of these accounts in one query; accounts that do not exist are left out. */
    Map<UUID, String> names(Collection<UUID> accounts);

    /** The person with this account, be it disabled or not. */
    Optional<PersonLabel> find(UUID account);

    /** The person who signs in with this name, unless the account is disabled. */
    Optional<PersonLabel> find(String username);

    /**
     * Everybody who works for an agency and can sign in, by name.
     *
     * @param agency its reference
     */
    List<PersonLabel> workingFor(String agency);
}
