package id.sinergi.agency.infrastructure;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Agencies for the other contexts. */
@ApplicationScoped
class JpaAgencyDirectory implements AgencyDirectory {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<AgencyRow> find(AgencyId id) {
        return where("a.id", List.of(id.value())).stream().findFirst();
    }

    @Override
    public Optional<AgencyRow> find(AgencyRef ref) {
        return where("a.ref", List.of(ref.value())).stream().findFirst();
    }

    @Override
    public Map<AgencyId, AgencyRow> findAll(Collection<AgencyId> ids) {
        return where("a.id", ids.stream().map(AgencyId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(AgencyRow::id, Function.identity()));
    }

    @Override
    public Map<AgencyRef, AgencyRow> findAllByRef(Collection<AgencyRef> refs) {
        return where("a.ref", refs.stream().map(AgencyRef::value).distinct().toList()).stream()
                .collect(Collectors.toMap(AgencyRow::ref, Function.identity()));
    }

    @Override
    public List<AgencyRow> all() {
        return new Sql("SELECT " + AgencyColumns.ALL + " FROM agency a ORDER BY a.list_order, a.ref")
                .list(entityManager, AgencyColumns::read);
    }

    private List<AgencyRow> where(String column, List<?> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : new Sql("SELECT " + AgencyColumns.ALL + " FROM agency a WHERE TRUE")
                        .andIn(column, wanted)
                        .list(entityManager, AgencyColumns::read);
    }
}
