package id.sinergi.agency.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where other contexts look agencies up. Asks for no permission of its own: the names of agencies are public. */
public interface AgencyDirectory {
    Optional<AgencyRow> find(AgencyId id);

    Optional<AgencyRow> find(AgencyRef ref);

    /** Every one, in the order of protocol. */
    List<AgencyRow> all();

    /** All of these in one query; ids that do not exist are left out. */
    Map<AgencyId, AgencyRow> findAll(Collection<AgencyId> ids);

    /** All of these in one query; references that do not exist are left out. */
    Map<AgencyRef, AgencyRow> findAllByRef(Collection<AgencyRef> refs);
}
