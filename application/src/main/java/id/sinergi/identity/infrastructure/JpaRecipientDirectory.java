package id.sinergi.identity.infrastructure;

import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Recipient;
import id.sinergi.identity.api.RecipientDirectory;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaRecipientDirectory implements RecipientDirectory {
    private static final String USABLE = "SELECT id, agency_id, role, language FROM account WHERE NOT disabled";
    private static final String PEOPLE = USABLE + " AND role IN ('COORDINATOR', 'REGIONAL_OFFICER')";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<Recipient> workingFor(Collection<UUID> agencies) {
        return new Sql(PEOPLE)
                .andIn("agency_id", List.copyOf(agencies))
                .add("ORDER BY id")
                .list(entityManager, JpaRecipientDirectory::recipient);
    }

    @Override
    public Optional<Recipient> find(UUID account) {
        return new Sql(USABLE + " AND id = ?", account)
                .list(entityManager, JpaRecipientDirectory::recipient).stream().findFirst();
    }

    private static Recipient recipient(Row row) {
        Language language = row.constant(3, Language.class);
        return new Recipient(
                row.uuid(0), row.uuid(1), row.constant(2, Role.class), language == null ? Language.ID : language);
    }
}
