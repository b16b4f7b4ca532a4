package id.sinergi.forum.infrastructure.series;

import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.domain.series.SeriesTemplate;
import id.sinergi.forum.domain.series.SeriesTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaSeriesTemplates implements SeriesTemplates {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<SeriesTemplate> find(ForumSeriesId series) {
        return Optional.ofNullable(
                entityManager.find(SeriesTemplate.class, series.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(SeriesTemplate template) {
        entityManager.persist(template);
    }
}
