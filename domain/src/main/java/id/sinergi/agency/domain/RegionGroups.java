package id.sinergi.agency.domain;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The region groups that are kept. */
public interface RegionGroups {
    Optional<RegionGroup> find(RegionGroupRef ref);

    void add(RegionGroup group);

    /** A reference that no group has or had. */
    RegionGroupRef nextRef();

    /** Those of these codes that are regions. */
    Set<RegionCode> existing(Collection<RegionCode> codes);
}
