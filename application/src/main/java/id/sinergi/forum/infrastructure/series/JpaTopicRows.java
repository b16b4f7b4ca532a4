package id.sinergi.forum.infrastructure.series;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.series.TopicDetails;
import id.sinergi.forum.api.series.TopicFilter;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.forum.application.series.TopicRows;
import id.sinergi.forum.infrastructure.Labels;
import id.sinergi.forum.infrastructure.Visible;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Optional;

@ApplicationScoped
class JpaTopicRows implements TopicRows {
    private static final String COLUMNS = """
            SELECT t.ref, t.version, s.ref, s.name_id, s.name_en, p.ref, p.name_id, p.name_en,
                   t.title_id, t.title_en, t.description_id, t.description_en, t.minutes, t.state, t.reason,
                   t.proposed_at, o.ref, o.title_id, o.title_en, n.ref, n.title_id, n.title_en, s.host_id, p.id,
                   (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', m.code, 'id', m.name_id, 'en', m.name_en)
                                         ORDER BY m.list_order)
                    FROM forum_topic_theme y JOIN theme m ON m.code = y.theme_code WHERE y.topic_id = t.id),
                   IF(o.id IS NULL, NULL, t.origin_id)""";

    private static final String FROM =
            "FROM forum_topic t JOIN forum_series s ON s.id = t.series_id JOIN agency p ON p.id = t.proposer_id";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Page<TopicDetails> list(TopicFilter filter, PageRequest request, Caller caller) {
        Sql query = whole(caller).add(conditions(filter, caller));
        Cursor cursor = request.cursor(2);
        if (cursor != null) {
            query.add("AND (t.proposed_at, t.ref) < (?, ?)", Timestamp.from(cursor.instant(0)), cursor.get(1));
        }
        var fetched = query.add("ORDER BY t.proposed_at DESC, t.ref DESC LIMIT " + (request.limit() + 1))
                .list(entityManager, row -> topic(row, caller));
        Sql matching = new Sql("SELECT 1").add(FROM).add("WHERE TRUE").add(conditions(filter, caller));
        return Page.of(
                fetched,
                request,
                () -> matching.countCapped(entityManager),
                row -> Cursor.of(row.proposedAt(), row.ref()));
    }

    @Override
    public Optional<TopicDetails> details(TopicRef ref, Caller caller) {
        return whole(caller)
                .add(visible(caller))
                .add("AND t.ref = ?", ref.value())
                .list(entityManager, row -> topic(row, caller))
                .stream()
                .findFirst();
    }

    private static Sql whole(Caller caller) {
        return new Sql(COLUMNS)
                .add(FROM)
                .add("LEFT JOIN agenda_item oi ON oi.id = t.origin_id LEFT JOIN forum o ON o.id = oi.forum_id")
                .add(Visible.forum("o", caller))
                .add("LEFT JOIN agenda_item ni ON ni.id = t.item_id LEFT JOIN forum n ON n.id = ni.forum_id")
                .add(Visible.forum("n", caller))
                .add("WHERE TRUE");
    }

    private static Sql visible(Caller caller) {
        return caller.is(Role.AUDITOR) || caller.isSystem()
                ? new Sql("")
                : new Sql("AND (s.host_id = ? OR t.proposer_id = ?)", caller.agency(), caller.agency());
    }

    private static Sql conditions(TopicFilter filter, Caller caller) {
        return visible(caller)
                .and(filter.series() == null ? null : filter.series().value(), "s.ref = ?")
                .and(filter.state() == null ? null : filter.state().name(), "t.state = ?")
                .and(filter.own() ? caller.agency() : null, "t.proposer_id = ?")
                .andWords(filter.q(), "t.ref", "t.title_id", "t.title_en");
    }

    private static TopicDetails topic(Row row, Caller caller) {
        TopicState state = row.constant(13, TopicState.class);
        boolean open = state == TopicState.PROPOSED;
        boolean officer = caller.is(Role.COORDINATOR) || caller.is(Role.REGIONAL_OFFICER);
        return new TopicDetails(
                row.text(0),
                row.integer(1),
                label(row, 2),
                new AgencyLabel(row.text(5), row.bilingual(6)),
                row.bilingual(8),
                row.bilingual(10),
                row.isNull(12) ? null : row.integer(12),
                Labels.themes(row.text(24)),
                state,
                row.text(14),
                row.instant(15),
                label(row, 16),
                row.isNull(25) ? null : row.uuid(25),
                label(row, 19),
                open && caller.is(Role.COORDINATOR) && caller.worksFor(row.uuid(22)),
                open && officer && caller.worksFor(row.uuid(23)));
    }

    private static ForumLabel label(Row row, int column) {
        return row.isNull(column) ? null : new ForumLabel(row.text(column), row.bilingual(column + 1));
    }
}
