package id.sinergi.forum.infrastructure.agenda;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.application.agenda.Edition;
import id.sinergi.forum.application.agenda.ProposalSource;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/** The minutes of the last edition have to be approved. */
@ApplicationScoped
class LastMinutes implements ProposalSource {
    private static final String SQL = """
            SELECT f.ref, f.title_id, f.title_en, h.ref, h.name_id, h.name_en
            FROM forum f JOIN agency h ON h.id = f.host_id
            WHERE f.series_id = ? AND f.starts_at < ? AND f.status IN ('HELD', 'CLOSED')
            ORDER BY f.starts_at DESC, f.id DESC LIMIT 1""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<Proposal> forEdition(Edition edition) {
        return new Sql(SQL, edition.series().value(), Timestamp.from(edition.starts()))
                .list(
                        entityManager,
                        row -> new Proposal(
                                AgendaItemKind.MINUTES,
                                row.text(0),
                                row.bilingual(1),
                                new Bilingual(null, null),
                                new AgencyLabel(row.text(3), row.bilingual(4)),
                                null,
                                new ForumLabel(row.text(0), row.bilingual(1)),
                                null,
                                0));
    }
}
