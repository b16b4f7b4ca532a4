package id.sinergi.forum.infrastructure.followup;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.followup.EscalationLevel;
import id.sinergi.forum.api.followup.FollowUpBoard;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpRow;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.forum.api.progress.ParagraphLabel;
import id.sinergi.forum.application.followup.EscalationDays;
import id.sinergi.forum.application.followup.FollowUpRows;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ApplicationScoped
class JpaFollowUpRows implements FollowUpRows {
    private static final int SHORT = 8;
    /** After the columns of a row stands the list it belongs to, where there are several. */
    private static final int LIST = 13;

    private static final String COLUMNS = """
            SELECT u.id, u.ref, u.task_id, u.task_en, u.status, u.due_on, u.person_id, a.ref, a.name_id, a.name_en,
                   d.ref, d.text_id, d.text_en""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    PeopleDirectory people;

    @Inject
    EscalationDays days;

    @Inject
    FollowUpPageSql page;

    @Override
    public Page<FollowUpRow> list(FollowUpFilter filter, PageRequest request, Caller caller, LocalDate today) {
        Sql matching = FollowUpSql.matching(filter, caller, today);
        Sql wanted = new Sql("").add(matching);
        Cursor cursor = request.cursor(2);
        if (cursor != null) {
            LocalDate day = cursor.date(0);
            wanted.add("AND u.due_on >= ? AND (u.due_on > ? OR u.id > ?)", day, day, cursor.uuid(1));
        }
        List<Row> fetched = rows(wanted, request.limit() + 1);
        Page<Row> found = Page.of(
                fetched,
                request,
                () -> new Sql("SELECT 1").add(matching).countCapped(entityManager),
                row -> Cursor.of(row.date(5), row.uuid(0)));
        Map<UUID, String> names = people.names(inCharge(found.items()));
        return found.map(row -> row(row, names, today));
    }

    @Override
    public Optional<FollowUpDetails> details(FollowUpRef ref, Caller caller, LocalDate today) {
        return page.of(ref, caller, today);
    }

    @Override
    public Named ofDecision(UUID decision, Set<UUID> alsoNamed, LocalDate today) {
        List<Row> rows = new Sql(COLUMNS)
                .add(from(new Sql("AND u.decision_id = ?", decision)))
                .add("ORDER BY u.number")
                .list(entityManager, Function.identity());
        Set<UUID> named = inCharge(rows);
        named.addAll(alsoNamed);
        Map<UUID, String> names = people.names(named);
        return new Named(rows.stream().map(row -> row(row, names, today)).toList(), names);
    }

    @Override
    public FollowUpBoard board(Caller caller, boolean hosts, LocalDate today) {
        Sql all = new Sql("(").add(shortList("OWN", FollowUpSql.owed(caller))).add(")");
        if (hosts) {
            LocalDate late = days.rule().lastDay(EscalationLevel.ESCALATED, today);
            all.add("UNION ALL (")
                    .add(shortList("REVIEW", FollowUpSql.toReview(caller)))
                    .add(") UNION ALL (")
                    .add(shortList("LATE", FollowUpSql.late(caller, late)))
                    .add(")");
        }
        List<Row> rows = all.list(entityManager, Function.identity());
        // Whoever reads it knows the people; asking for their names would be one statement more on everybody's first
        // page.
        List<FollowUpRow> shown =
                rows.stream().map(row -> row(row, Map.of(), today)).toList();
        Map<String, List<FollowUpRow>> lists = IntStream.range(0, rows.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> rows.get(i).text(LIST), Collectors.mapping(shown::get, Collectors.toList())));
        return new FollowUpBoard(
                lists.getOrDefault("OWN", List.of()),
                lists.getOrDefault("REVIEW", List.of()),
                lists.getOrDefault("LATE", List.of()));
    }

    private static Sql shortList(String name, Sql condition) {
        return new Sql(COLUMNS + ", '" + name + "'").add(from(condition)).add("ORDER BY u.due_on, u.id LIMIT " + SHORT);
    }

    private static Sql from(Sql condition) {
        return FollowUpSql.matching(FollowUpFilter.ALL, Caller.SYSTEM, LocalDate.EPOCH)
                .add(condition);
    }

    private List<Row> rows(Sql from, int most) {
        return new Sql(COLUMNS)
                .add(from)
                .add("ORDER BY u.due_on, u.id LIMIT " + most)
                .list(entityManager, Function.identity());
    }

    private static Set<UUID> inCharge(List<Row> rows) {
        return rows.stream()
                .map(row -> row.uuid(6))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private FollowUpRow row(Row row, Map<UUID, String> names, LocalDate today) {
        FollowUpStatus status = row.constant(4, FollowUpStatus.class);
        LocalDate due = row.date(5);
        return new FollowUpRow(
                row.text(1),
                row.bilingual(2),
                status,
                due,
                level(status, due, today),
                new AgencyLabel(row.text(7), row.bilingual(8)),
                row.isNull(6) ? null : names.get(row.uuid(6)),
                new ParagraphLabel(row.text(10), row.bilingual(11)));
    }

    private EscalationLevel level(FollowUpStatus status, LocalDate due, LocalDate today) {
        return status.awaitsReport() ? days.rule().level(due, today).orElse(null) : null;
    }
}
