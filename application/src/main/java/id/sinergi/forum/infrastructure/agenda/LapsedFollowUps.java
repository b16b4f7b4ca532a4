package id.sinergi.forum.infrastructure.agenda;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.application.agenda.Edition;
import id.sinergi.forum.application.agenda.ProposalSource;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/** What an agency owes since an earlier edition and will not have reported in time; that agency has to explain it. */
@ApplicationScoped
class LapsedFollowUps implements ProposalSource {
    private static final String SQL = """
            SELECT u.ref, u.task_id, u.task_en, a.ref, a.name_id, a.name_en, f.ref, f.title_id, f.title_en, u.due_on
            FROM follow_up u JOIN decision d ON d.id = u.decision_id JOIN forum f ON f.id = d.forum_id
            JOIN agency a ON a.id = u.agency_id
            WHERE f.series_id = ? AND f.starts_at < ? AND u.due_on < ? AND u.status IN ('OPEN', 'RETURNED')
            ORDER BY u.due_on, u.id LIMIT 100""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<Proposal> forEdition(Edition edition) {
        return new Sql(SQL, edition.series().value(), Timestamp.from(edition.starts()), edition.day())
                .list(
                        entityManager,
                        row -> new Proposal(
                                AgendaItemKind.FOLLOW_UP,
                                row.text(0),
                                row.bilingual(1),
                                row.bilingual(1),
                                new AgencyLabel(row.text(3), row.bilingual(4)),
                                null,
                                new ForumLabel(row.text(6), row.bilingual(7)),
                                row.date(9),
                                0));
    }
}
