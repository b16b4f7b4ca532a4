package id.sinergi.identity.infrastructure;

import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.PersonLabel;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaPeopleDirectory implements PeopleDirectory {
    private static final String PERSON = "SELECT id, username, display_name, agency_id FROM account WHERE ";
    private static final String ACTIVE = PERSON + "NOT disabled AND ";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Map<UUID, String> names(Collection<UUID> accounts) {
        Map<UUID, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            new Sql("SELECT id, display_name FROM account WHERE TRUE")
                    .andIn("id", List.copyOf(accounts))
                    .list(entityManager, row -> names.put(row.uuid(0), row.text(1)));
        }
        return names;
    }

    @Override
    public Optional<PersonLabel> find(UUID account) {
        return new Sql(PERSON + "id = ?", account)
                .list(entityManager, JpaPeopleDirectory::person).stream().findFirst();
    }

    @Override
    public Optional<PersonLabel> find(String username) {
        return new Sql(ACTIVE + "username = ?", username)
                .list(entityManager, JpaPeopleDirectory::person).stream().findFirst();
    }

    @Override
    public List<PersonLabel> workingFor(String agency) {
        return new Sql(
                        ACTIVE + "agency_id = (SELECT g.id FROM agency g WHERE g.ref = ?)"
                                + " ORDER BY display_name, username LIMIT 200",
                        agency)
                .list(entityManager, JpaPeopleDirectory::person);
    }

    private static PersonLabel person(Row row) {
        return new PersonLabel(row.uuid(0), row.text(1), row.text(2), row.uuid(3));
    }
}
