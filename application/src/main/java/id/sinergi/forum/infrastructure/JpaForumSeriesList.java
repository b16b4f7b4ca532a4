package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.domain.ForumSeries;
import id.sinergi.forum.domain.ForumSeriesList;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaForumSeriesList implements ForumSeriesList {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    Numbers numbers;

    @Override
    public ForumSeries get(ForumSeriesRef ref) {
        return entityManager
                .createQuery("SELECT s FROM ForumSeries s WHERE s.ref = :ref", ForumSeries.class)
                .setParameter("ref", ref.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref.value()));
    }

    @Override
    public ForumSeries get(ForumSeriesId id) {
        return Optional.ofNullable(entityManager.find(ForumSeries.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id.value().toString()));
    }

    @Override
    public void add(ForumSeries series) {
        entityManager.persist(series);
    }

    @Override
    public ForumSeriesRef nextRef() {
        return new ForumSeriesRef("SER-%04d".formatted(numbers.next("SER")));
    }
}
