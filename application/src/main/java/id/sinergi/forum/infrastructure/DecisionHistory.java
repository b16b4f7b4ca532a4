package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.progress.StatusChange;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the table itself remembers of a decision's statuses. */
@ApplicationScoped
class DecisionHistory {
    private static final String EVERY_VERSION = """
            SELECT status, status_reason, row_start, changed_by FROM decision FOR SYSTEM_TIME ALL
            WHERE id = ? ORDER BY row_start""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    PeopleDirectory people;

    private record Version(DecisionStatus status, String reason, Instant at, UUID by) {
        boolean saysTheSameAs(Version other) {
            return status == other.status && Objects.equals(reason, other.reason);
        }
    }

    /** The first status first; a version that changed something else is no step. */
    List<StatusChange> of(UUID decision) {
        List<Version> steps = new ArrayList<>();
        for (Version version : versions(decision)) {
            if (steps.isEmpty() || !version.saysTheSameAs(steps.get(steps.size() - 1))) {
                steps.add(version);
            }
        }
        Set<UUID> authors = steps.stream().map(Version::by).collect(Collectors.toSet());
        Map<UUID, String> names = people.names(authors);
        return steps.stream()
                .map(step -> new StatusChange(step.status(), step.reason(), step.at(), names.get(step.by())))
                .toList();
    }

    private List<Version> versions(UUID decision) {
        return new Sql(EVERY_VERSION, decision)
                .list(
                        entityManager,
                        row -> new Version(
                                row.constant(0, DecisionStatus.class), row.text(1), row.instant(2), row.uuid(3)));
    }
}
