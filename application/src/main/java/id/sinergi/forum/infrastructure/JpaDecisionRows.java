package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.application.DecisionRows;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the keys of a page first, through the indexes alone, and only then what the page shows. Keys are made in the
 * order of time, so the newest decisions are the last keys.
 */
@ApplicationScoped
class JpaDecisionRows implements DecisionRows {
    /** Words that one in a hundred of so many decisions has are common: they are searched another way. */
    private static final int SAMPLE = 200;

    private static final int COMMON = SAMPLE / 100;
    /** Nobody reads more of a number that grows for years, and each decision counted costs a look into an index. */
    private static final int COUNTED = 500;

    /** Decisions with common words are counted no further, because each has to be read for it. */
    private static final int COUNTED_BY_READING = 100;

    static final String COLUMNS = """
            SELECT d.id, d.ref, d.text_id, d.text_en, d.kind, d.status, d.due_on, f.ref, f.title_id, f.title_en,
            """ + Labels.ACTORS;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    DecisionPageSql page;

    @Override
    public Page<DecisionRow> list(DecisionFilter filter, PageRequest request, LocalDate today) {
        boolean reads = hasCommonWords(filter);
        Sql found = reads ? DecisionSearch.reading(filter, today) : DecisionSearch.matching(filter, today);
        int most = reads ? COUNTED_BY_READING : COUNTED;
        int counted = count(found, most);
        DecisionOrder order = DecisionOrder.of(filter);
        List<Keyed> rows = rows(found, order, request, today);
        List<DecisionRow> items =
                rows.stream().limit(request.limit()).map(Keyed::row).toList();
        return new Page<>(items, next(rows, order, request), Math.min(counted, most), counted <= most);
    }

    private static String next(List<Keyed> rows, DecisionOrder order, PageRequest request) {
        if (rows.size() <= request.limit()) {
            return null;
        }
        Keyed last = rows.get(request.limit() - 1);
        return order.cursor(order.day(last.decidedOn(), last.row().due()), last.id())
                .encode();
    }

    private List<Keyed> rows(Sql found, DecisionOrder order, PageRequest request, LocalDate today) {
        Sql keys = new Sql("SELECT d.id")
                .add(found)
                .add(order.after(request))
                .add(order.orderBy() + " LIMIT " + (request.limit() + 1));
        return new Sql(COLUMNS + ", d.decided_on FROM (")
                .add(keys)
                .add(") found JOIN decision d ON d.id = found.id JOIN forum f ON f.id = d.forum_id " + order.orderBy())
                .list(entityManager, row -> new Keyed(row.uuid(0), row.date(11), row(row, today)));
    }

    /** Whether so many decisions have the words that it is quicker to read them one after the other. */
    boolean hasCommonWords(DecisionFilter filter) {
        return DecisionSearch.words(filter.q()) != null
                && DecisionSearch.sample(filter, SAMPLE)
                                .list(entityManager, row -> row.integer(0))
                                .get(0)
                        >= COMMON;
    }

    /** How many there are, counted up to one more than asked for. */
    private int count(Sql found, int most) {
        return new Sql("SELECT COUNT(*) FROM (SELECT 1")
                .add(found)
                .add("LIMIT " + (most + 1) + ") counted")
                .list(entityManager, row -> row.integer(0))
                .get(0);
    }

    static DecisionRow row(Row row, LocalDate today) {
        return new DecisionRow(
                row.text(1),
                row.bilingual(2),
                row.constant(4, DecisionKind.class),
                row.constant(5, DecisionStatus.class),
                row.date(6),
                overdue(row, today),
                new ForumLabel(row.text(7), row.bilingual(8)),
                Labels.agencies(row.text(10)));
    }

    private static boolean overdue(Row row, LocalDate today) {
        return !row.isNull(6)
                && row.date(6).isBefore(today)
                && row.constant(5, DecisionStatus.class).awaitsAction();
    }

    @Override
    public Optional<DecisionDetails> details(DecisionRef ref, Caller caller, LocalDate today) {
        return page.of(ref, caller, today);
    }

    @Override
    public Optional<DecisionDetails> paragraph(DecisionRef ref, Caller caller, LocalDate today) {
        return page.paragraph(ref, caller, today);
    }

    private record Keyed(UUID id, LocalDate decidedOn, DecisionRow row) {}
}
