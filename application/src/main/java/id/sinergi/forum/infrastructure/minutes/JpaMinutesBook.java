package id.sinergi.forum.infrastructure.minutes;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.api.minutes.SectionThen;
import id.sinergi.forum.domain.minutes.Minutes;
import id.sinergi.forum.domain.minutes.MinutesBook;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaMinutesBook implements MinutesBook {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    MinutesHistorySql history;

    @Override
    public Optional<Minutes> of(ForumId forum) {
        return entityManager
                .createQuery("SELECT m FROM Minutes m WHERE m.forumId = :forum", Minutes.class)
                .setParameter("forum", forum.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Minutes minutes) {
        entityManager.persist(minutes);
    }

    @Override
    public Map<SectionKey, SectionText> asOfVersion(Minutes minutes, int number) {
        return history.sections(new Sql("SELECT ?", minutes.id()), number).stream()
                .collect(Collectors.toMap(section -> new SectionKey(section.key()), SectionThen::text));
    }
}
