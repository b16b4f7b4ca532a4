package id.sinergi.forum.infrastructure;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.forum.api.brief.SeriesBrief.Edition;
import id.sinergi.forum.application.brief.BriefRows;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaBriefRows implements BriefRows {
    private static final int MOST = 500;

    /** Series, agency, and the edition that was closed last; where none is closed, the last that is held. */
    private static final String SINCE = """
            SELECT s.id, s.ref, s.name_id, s.name_en, a.id, a.ref, a.name_id, a.name_en,
                   f.id, f.ref, f.title_id, f.title_en, f.starts_at, f.ends_at, f.zone, f.city,
                   (SELECT CAST(MIN(h.row_start) AS DATETIME(6)) FROM forum FOR SYSTEM_TIME ALL AS h
                    WHERE h.id = f.id AND h.status = 'CLOSED'),
                   n.ref, n.title_id, n.title_en, n.starts_at, n.ends_at, n.zone, n.city
            FROM forum_series s JOIN agency a ON a.ref = ? OR a.id = ?
            JOIN forum f ON f.series_id = s.id AND f.status IN ('HELD', 'CLOSED')
            LEFT JOIN forum n ON n.id = (SELECT x.id FROM forum x
                                         WHERE x.series_id = s.id AND x.status <> 'CANCELLED'
                                           AND x.starts_at > f.starts_at""";

    /** Of the last edition all, of the others what is overdue. */
    private static final String DECISIONS = JpaDecisionRows.COLUMNS + """
             FROM decision d JOIN forum f ON f.id = d.forum_id
             JOIN decision_actor mine ON mine.decision_id = d.id AND mine.agency_id = ?
            WHERE f.series_id = ?
              AND (f.id = ? OR d.status IN ('OPEN', 'IN_PROGRESS') AND d.due_on < ?)""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    BriefHistorySql history;

    @Override
    public Optional<SeriesBrief> brief(ForumSeriesRef series, AgencyRef agency, Caller caller, Moment now) {
        return new Sql(SINCE, agency == null ? null : agency.value(), agency == null ? caller.agency() : null)
                        .add(Visible.forum("x", caller))
                        .add("ORDER BY x.starts_at, x.id LIMIT 1) WHERE s.ref = ?", series.value())
                        .add(Visible.forum(caller))
                        .add("ORDER BY f.status = 'CLOSED' DESC, f.starts_at DESC, f.id DESC LIMIT 1")
                        .list(entityManager, row -> brief(row, caller, now))
                        .stream()
                        .findFirst();
    }

    private SeriesBrief brief(Row row, Caller caller, Moment now) {
        UUID series = row.uuid(0);
        UUID agency = row.uuid(4);
        Instant from = row.isNull(16) ? row.instant(13) : row.instant(16);
        BriefHistorySql.Span span = new BriefHistorySql.Span(series, agency, from, caller);
        BriefHistorySql.Said said = history.said(span);
        List<DecisionRow> decisions = decisions(span, row.uuid(8), now.day());
        return new SeriesBrief(
                new ForumLabel(row.text(1), row.bilingual(2)),
                new AgencyLabel(row.text(5), row.bilingual(6)),
                now.day(),
                edition(row.text(9), row.bilingual(10), row, 12),
                from,
                row.isNull(17) ? null : edition(row.text(17), row.bilingual(18), row, 20),
                decisions.stream()
                        .filter(each -> each.forum().ref().equals(row.text(9)))
                        .toList(),
                history.steps(span),
                said.reports(),
                decisions.stream()
                        .filter(DecisionRow::overdue)
                        .sorted(Comparator.comparing(DecisionRow::due))
                        .toList(),
                history.changes(span),
                said.corrections());
    }

    private List<DecisionRow> decisions(BriefHistorySql.Span span, UUID since, LocalDate today) {
        return new Sql(DECISIONS, span.agency(), span.series(), since, today)
                .add(Visible.forum(span.caller()))
                .add("ORDER BY d.id LIMIT " + MOST)
                .list(entityManager, row -> JpaDecisionRows.row(row, today));
    }

    /** From a column on: start, end, zone, city. */
    private static Edition edition(String ref, Bilingual name, Row row, int column) {
        ForumTime time = ForumTime.of(row.instant(column), row.instant(column + 1), row.text(column + 2));
        return new Edition(ref, name, time, row.text(column + 3));
    }
}
