package id.sinergi.forum.infrastructure.agenda;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.ProposalRecord;
import id.sinergi.forum.application.agenda.Edition;
import id.sinergi.forum.application.agenda.ProposalRows;
import id.sinergi.forum.infrastructure.Visible;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaProposalRows implements ProposalRows {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<Edition> edition(ForumRef forum, Caller caller) {
        return new Sql(
                        "SELECT f.series_id, f.starts_at, f.edition_on FROM forum f WHERE f.ref = ?"
                                + " AND f.edition_on IS NOT NULL AND f.status IN ('DRAFT', 'ANNOUNCED')",
                        forum.value())
                        .add(Visible.forum(caller))
                        .list(
                                entityManager,
                                row -> new Edition(new ForumSeriesId(row.uuid(0)), row.instant(1), row.date(2)))
                        .stream()
                        .findFirst();
    }

    @Override
    public List<ProposalRecord> decided(ForumRef forum, Caller caller) {
        return new Sql(
                        "SELECT p.kind, p.subject, p.title_id, p.title_en, p.taken, p.reason, p.decided_at"
                                + " FROM forum_proposal p JOIN forum f ON f.id = p.forum_id WHERE f.ref = ?",
                        forum.value())
                .add(Visible.forum(caller))
                .add("ORDER BY p.decided_at, p.id")
                .list(
                        entityManager,
                        row -> new ProposalRecord(
                                row.constant(0, AgendaItemKind.class),
                                row.text(1),
                                row.bilingual(2),
                                row.flag(4),
                                row.text(5),
                                row.instant(6)));
    }
}
