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

/** What earlier editions decided and nobody will have done in time. */
@ApplicationScoped
class OverdueDecisions implements ProposalSource {
    private static final String SQL = """
            SELECT d.ref, d.text_id, d.text_en, h.ref, h.name_id, h.name_en, f.ref, f.title_id, f.title_en, d.due_on
            FROM decision d JOIN forum f ON f.id = d.forum_id JOIN agency h ON h.id = f.host_id
            WHERE f.series_id = ? AND f.starts_at < ? AND d.due_on < ? AND d.status IN ('OPEN', 'IN_PROGRESS')
            ORDER BY d.due_on, d.id LIMIT 100""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<Proposal> forEdition(Edition edition) {
        return new Sql(SQL, edition.series().value(), Timestamp.from(edition.starts()), edition.day())
                .list(
                        entityManager,
                        row -> new Proposal(
                                AgendaItemKind.DECISION,
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
