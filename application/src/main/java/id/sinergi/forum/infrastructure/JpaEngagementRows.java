package id.sinergi.forum.infrastructure;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.application.Engagement;
import id.sinergi.forum.application.EngagementRows;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class JpaEngagementRows implements EngagementRows {
    private static final String SHORT = " LIMIT 6";
    private static final String DECISIONS =
            JpaDecisionRows.COLUMNS + " FROM decision d JOIN forum f ON f.id = d.forum_id";
    private static final String AWAITING = " AND d.status IN ('OPEN', 'IN_PROGRESS')";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    EngagementSql forums;

    @Override
    public Engagement of(AgencyRef agency, Caller caller, LocalDate today) {
        return new Engagement(forums.of(agency, caller), toActOn(agency, today));
    }

    private List<DecisionRow> toActOn(AgencyRef agency, LocalDate today) {
        return new Sql(DECISIONS)
                .add(
                        "JOIN decision_actor r ON r.decision_id = d.id WHERE r.agency_id = (SELECT id FROM agency WHERE"
                                + " ref = ?)" + AWAITING + " ORDER BY r.decision_id DESC" + SHORT,
                        agency.value())
                .list(entityManager, row -> JpaDecisionRows.row(row, today));
    }
}
