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

/** What earlier editions did not finish, or could not begin because they were called off. */
@ApplicationScoped
class UnfinishedItems implements ProposalSource {
    private static final String SQL = """
            SELECT i.id, i.title_id, i.title_en, i.description_id, i.description_en, o.ref, o.name_id, o.name_en, i.minutes,
                   f.ref, f.title_id, f.title_en, i.deferrals
            FROM agenda_item i JOIN forum f ON f.id = i.forum_id JOIN agency o ON o.id = i.owner_id
            WHERE f.series_id = ? AND f.starts_at < ? AND f.status IN ('HELD', 'CLOSED', 'CANCELLED') AND i.state = 'OPEN'
            ORDER BY i.deferrals DESC, f.starts_at DESC, i.position LIMIT 100""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<Proposal> forEdition(Edition edition) {
        return new Sql(SQL, edition.series().value(), Timestamp.from(edition.starts()))
                .list(
                        entityManager,
                        row -> new Proposal(
                                AgendaItemKind.UNFINISHED,
                                row.uuid(0).toString(),
                                row.bilingual(1),
                                row.bilingual(3),
                                new AgencyLabel(row.text(5), row.bilingual(6)),
                                row.isNull(8) ? null : row.integer(8),
                                new ForumLabel(row.text(9), row.bilingual(10)),
                                null,
                                row.integer(12)));
    }
}
