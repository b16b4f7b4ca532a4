package id.sinergi.forum.infrastructure.series;

import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.domain.series.Topic;
import id.sinergi.forum.domain.series.Topics;
import id.sinergi.forum.infrastructure.Numbers;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaTopics implements Topics {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    Numbers numbers;

    @Override
    public Topic get(TopicRef ref) {
        return find("ref", ref.value()).orElseThrow(() -> new NotFound(ref.value()));
    }

    @Override
    public Optional<Topic> ofItem(UUID item) {
        return find("itemId", item);
    }

    private Optional<Topic> find(String attribute, Object value) {
        return entityManager
                .createQuery("SELECT t FROM Topic t WHERE t." + attribute + " = :value", Topic.class)
                .setParameter("value", value)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Topic topic) {
        entityManager.persist(topic);
    }

    @Override
    public TopicRef nextRef() {
        return new TopicRef("TOP-%04d".formatted(numbers.next("TOP")));
    }
}
