package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.domain.AgendaItem;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaForums implements Forums {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    Numbers numbers;

    @Override
    public Forum get(ForumRef ref) {
        return entityManager
                .createQuery("SELECT f FROM Forum f WHERE f.ref = :ref", Forum.class)
                .setParameter("ref", ref.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref.value()));
    }

    @Override
    public Forum get(ForumId id) {
        return Optional.ofNullable(entityManager.find(Forum.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id.value().toString()));
    }

    @Override
    public Forum ofItem(UUID item) {
        return get(Optional.ofNullable(entityManager.find(AgendaItem.class, item))
                .orElseThrow(() -> new NotFound(item.toString()))
                .forum());
    }

    @Override
    public void add(Forum forum) {
        entityManager.persist(forum);
    }

    @Override
    public ForumRef nextRef(Year year) {
        return ForumRef.of(year.getValue(), numbers.next("FRM-" + year));
    }

    @Override
    public Optional<ForumRef> editionOn(ForumSeriesId series, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT f.ref FROM Forum f WHERE f.seriesId = :series AND f.editionOn = :day", String.class)
                .setParameter("series", series.value())
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(ForumRef::new);
    }
}
