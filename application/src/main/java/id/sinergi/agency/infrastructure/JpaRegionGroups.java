package id.sinergi.agency.infrastructure;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.domain.RegionGroup;
import id.sinergi.agency.domain.RegionGroups;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Region groups as entities. */
@ApplicationScoped
class JpaRegionGroups implements RegionGroups {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<RegionGroup> find(RegionGroupRef ref) {
        return entityManager
                .createQuery("SELECT g FROM RegionGroup g WHERE g.ref = :ref", RegionGroup.class)
                .setParameter("ref", ref.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(RegionGroup group) {
        entityManager.persist(group);
    }

    @Override
    public RegionGroupRef nextRef() {
        long highest = new Sql("SELECT COALESCE(MAX(CAST(SUBSTRING(ref, 5) AS UNSIGNED)), 0) FROM region_group")
                .list(entityManager, row -> row.number(0))
                .get(0);
        return new RegionGroupRef("GRP-%02d".formatted(highest + 1));
    }

    @Override
    public Set<RegionCode> existing(Collection<RegionCode> codes) {
        return new HashSet<>(new Sql("SELECT r.code FROM region r WHERE TRUE")
                .andIn("r.code", codes.stream().map(RegionCode::value).toList())
                .list(entityManager, row -> new RegionCode(row.text(0))));
    }
}
