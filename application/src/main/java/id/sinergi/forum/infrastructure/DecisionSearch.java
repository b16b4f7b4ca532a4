package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.shared.api.DayRange;
import id.sinergi.shared.infrastructure.Sql;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** From which tables, and under which conditions, the decisions of a list come; each table only where it is needed. */
final class DecisionSearch {
    private static final String REF_PREFIX = "DEC-";
    private static final String AWAITING = "d.status IN ('OPEN', 'IN_PROGRESS')";

    private DecisionSearch() {}

    /** {@code FROM decision d … WHERE …}, to be continued with {@code AND}; words are found by the full-text index. */
    static Sql matching(DecisionFilter filter, LocalDate today) {
        Sql sql = from(filter);
        String words = words(filter.q());
        if (words != null) {
            sql.add(
                    "JOIN decision_search w ON w.decision_id = d.id AND MATCH (w.text) AGAINST (? IN BOOLEAN MODE)",
                    words);
        }
        return restrict(sql.add("WHERE TRUE"), filter, today);
    }

    /**
     * The same for words that very many decisions have: the index would collect them all before it could give the
     * newest, so the decisions are read from the newest on until enough have the words.
     */
    static Sql reading(DecisionFilter filter, LocalDate today) {
        Sql sql = from(filter).add("JOIN decision_search w ON w.decision_id = d.id WHERE TRUE");
        return restrict(sql.andWords(String.join(" ", split(filter.q())), "w.text"), filter, today);
    }

    private static Sql from(DecisionFilter filter) {
        Sql sql = new Sql("FROM decision d " + DecisionOrder.of(filter).index(filter));
        if (filter.responsible() != null) {
            sql.add(
                            "JOIN decision_duty x ON x.decision_id = d.id AND x.part = 'ACTOR'"
                                    + " AND x.agency_id = (SELECT id FROM agency WHERE ref = ?)",
                            filter.responsible().value())
                    .and(name(filter.status()), "x.status = ?");
        }
        if (filter.theme() != null) {
            sql.add("JOIN decision_theme y ON y.decision_id = d.id AND y.theme_code = ?", filter.theme());
        }
        return sql;
    }

    private static Sql restrict(Sql sql, DecisionFilter filter, LocalDate today) {
        sql.and(name(filter.status()), "d.status = ?").and(name(filter.kind()), "d.kind = ?");
        if (filter.forum() != null) {
            sql.add(
                    "AND d.forum_id = (SELECT id FROM forum WHERE ref = ?)",
                    filter.forum().value());
        }
        if (isRef(filter.q())) {
            sql.add("AND d.ref LIKE ? ESCAPE '!'", refPattern(filter.q()));
        }
        if (filter.overdue() != null) {
            sql.add(
                    filter.overdue()
                            ? "AND d.due_on < ? AND " + AWAITING
                            : "AND NOT COALESCE(d.due_on < ? AND " + AWAITING + ", FALSE)",
                    today);
        }
        return within(within(sql, "d.decided_on", filter.decided()), "d.due_on", filter.due());
    }

    private static Sql within(Sql sql, String column, DayRange days) {
        return sql.and(days.from(), column + " >= ?").and(days.until(), column + " <= ?");
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static boolean isRef(String q) {
        return q != null && q.strip().toUpperCase(Locale.ROOT).startsWith(REF_PREFIX);
    }

    private static String refPattern(String q) {
        return q.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** How many of the newest decisions have the words; one statement that takes the same time however many there are. */
    static Sql sample(DecisionFilter filter, int size) {
        return new Sql("SELECT COUNT(*) FROM (SELECT text FROM decision_search ORDER BY decision_id DESC LIMIT " + size
                        + ") w WHERE TRUE")
                .andWords(String.join(" ", split(filter.q())), "w.text");
    }

    /** What was typed as full-text search: every word, as the beginning of a word; null when there is none. */
    static String words(String q) {
        if (q == null || isRef(q)) {
            return null;
        }
        String words = split(q).stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static List<String> split(String q) {
        return Arrays.stream(q.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
