package id.sinergi.notification.infrastructure;

import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.api.NoticeTopic;
import id.sinergi.notification.domain.Preference;
import id.sinergi.notification.domain.Wish;
import id.sinergi.notification.domain.Wishes;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaWishes implements Wishes {
    private static final String WISHES = "SELECT account_id, address, refused_at, invitations, forums, decisions,"
            + " follow_ups FROM notice_preference WHERE TRUE";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Map<UUID, Wish> of(Collection<UUID> accounts) {
        return new Sql(WISHES)
                .andIn("account_id", List.copyOf(accounts)).list(entityManager, JpaWishes::wish).stream()
                        .collect(Collectors.toMap(Wish::account, Function.identity()));
    }

    private static Wish wish(Row row) {
        Map<NoticeTopic, Delivery> choices = Map.of(
                NoticeTopic.INVITATIONS, row.constant(3, Delivery.class),
                NoticeTopic.FORUMS, row.constant(4, Delivery.class),
                NoticeTopic.DECISIONS, row.constant(5, Delivery.class),
                NoticeTopic.FOLLOW_UPS, row.constant(6, Delivery.class));
        return new Wish(row.uuid(0), row.text(1), row.instant(2), choices);
    }

    @Override
    public Optional<Preference> find(UUID account) {
        return Optional.ofNullable(entityManager.find(Preference.class, account));
    }

    @Override
    public void add(Preference preference) {
        entityManager.persist(preference);
    }
}
