package id.sinergi.forum.infrastructure.agenda;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.application.agenda.Edition;
import id.sinergi.forum.application.agenda.ProposalSource;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What agencies have proposed for the series. */
@ApplicationScoped
class BacklogTopics implements ProposalSource {
    private static final String SQL = """
            SELECT t.ref, t.title_id, t.title_en, t.description_id, t.description_en, p.ref, p.name_id, p.name_en, t.minutes
            FROM forum_topic t JOIN agency p ON p.id = t.proposer_id
            WHERE t.series_id = ? AND t.state = 'PROPOSED' ORDER BY t.proposed_at, t.id LIMIT 200""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<Proposal> forEdition(Edition edition) {
        return new Sql(SQL, edition.series().value())
                .list(
                        entityManager,
                        row -> new Proposal(
                                AgendaItemKind.TOPIC,
                                row.text(0),
                                row.bilingual(1),
                                row.bilingual(3),
                                new AgencyLabel(row.text(5), row.bilingual(6)),
                                row.isNull(8) ? null : row.integer(8),
                                null,
                                null,
                                0));
    }
}
