package id.sinergi.forum.infrastructure;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.register.DecisionLine;
import id.sinergi.forum.api.register.DecisionPiece;
import id.sinergi.forum.application.register.DecisionLines;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.ThemeDirectory;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each piece by its keys, as a page of the list; names are looked up once for a piece, not once for a line. */
@ApplicationScoped
class JpaDecisionLines implements DecisionLines {
    private static final int PIECE = 5000;

    private static final String COLUMNS = """
            SELECT d.id, d.ref, f.ref, f.title_id, f.title_en, d.decided_on, d.kind, d.text_id, d.text_en, d.due_on,
                   d.status, d.status_reason, COALESCE(d.proof_ref, d.proof_title),
                   (SELECT GROUP_CONCAT(x.agency_id) FROM decision_actor x WHERE x.decision_id = d.id),
                   (SELECT GROUP_CONCAT(y.theme_code) FROM decision_theme y WHERE y.decision_id = d.id)
            FROM (""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    JpaDecisionRows rows;

    @Inject
    AgencyDirectory agencies;

    @Inject
    ThemeDirectory themes;

    @Override
    public DecisionPiece first(DecisionFilter filter, LocalDate today) {
        return piece(filter, new DecisionPiece.Position(null, null, rows.hasCommonWords(filter)), today);
    }

    @Override
    public DecisionPiece after(DecisionFilter filter, DecisionPiece.Position position, LocalDate today) {
        return piece(filter, position, today);
    }

    private DecisionPiece piece(DecisionFilter filter, DecisionPiece.Position position, LocalDate today) {
        DecisionOrder order = DecisionOrder.of(filter);
        Sql keys = new Sql("SELECT d.id")
                .add(
                        position.byReading()
                                ? DecisionSearch.reading(filter, today)
                                : DecisionSearch.matching(filter, today));
        if (position.after() != null) {
            keys.add(order.after(position.day(), position.after()));
        }
        keys.add(order.orderBy() + " LIMIT " + PIECE);
        List<Row> read = new Sql(COLUMNS)
                .add(keys)
                .add(") found JOIN decision d ON d.id = found.id JOIN forum f ON f.id = d.forum_id " + order.orderBy())
                .list(entityManager, Function.identity());
        return new DecisionPiece(lines(read), read.size() < PIECE ? null : end(read, order, position.byReading()));
    }

    private static DecisionPiece.Position end(List<Row> read, DecisionOrder order, boolean byReading) {
        Row last = read.get(read.size() - 1);
        return new DecisionPiece.Position(last.uuid(0), order.day(last.date(5), last.date(9)), byReading);
    }

    private List<DecisionLine> lines(List<Row> read) {
        Set<AgencyId> named = read.stream()
                .flatMap(row -> keys(row, 13))
                .map(key -> new AgencyId(UUID.fromString(key)))
                .collect(Collectors.toSet());
        Map<AgencyId, AgencyRow> names = named.isEmpty() ? Map.of() : agencies.findAll(named);
        Map<String, Bilingual> themeNames =
                themes.themes().stream().collect(Collectors.toMap(Theme::code, Theme::name));
        return read.stream()
                .map(row -> line(
                        row,
                        keys(row, 13)
                                .map(key -> names.get(new AgencyId(UUID.fromString(key))))
                                .filter(Objects::nonNull)
                                .map(AgencyRow::name)
                                .toList(),
                        keys(row, 14).map(themeNames::get).toList()))
                .toList();
    }

    private static Stream<String> keys(Row row, int column) {
        return row.isNull(column)
                ? Stream.empty()
                : Arrays.stream(row.text(column).split(",", -1));
    }

    private static DecisionLine line(Row row, List<Bilingual> responsible, List<Bilingual> themes) {
        return new DecisionLine(
                row.text(1),
                new ForumLabel(row.text(2), row.bilingual(3)),
                row.date(5),
                row.constant(6, DecisionKind.class),
                row.bilingual(7),
                responsible,
                themes,
                row.date(9),
                row.constant(10, DecisionStatus.class),
                row.text(11),
                row.text(12));
    }
}
