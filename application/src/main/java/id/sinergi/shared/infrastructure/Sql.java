package id.sinergi.shared.infrastructure;

import id.sinergi.shared.api.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A native query put together from constant pieces of SQL with {@code ?} for every value, so that no value ever becomes
 * part of the text. Immutable text is given by us; values are bound.
 */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public Sql(String sql, Object... bound) {
        add(sql, bound);
    }

    /** Appends a piece; one value for every question mark in it. */
    public Sql add(String sql, Object... bound) {
        text.append(' ').append(sql);
        values.addAll(Arrays.asList(bound));
        return this;
    }

    /** Appends a condition only when there is something to compare with. */
    public Sql and(Object wanted, String condition) {
        return wanted == null ? this : add("AND " + condition, wanted);
    }

    /** Appends another query, with its values. */
    public Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Every word of what somebody typed must occur in one of the columns, whatever the case. */
    public Sql andWords(String typed, String... columns) {
        if (typed == null) {
            return this;
        }
        for (String word : typed.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                String pattern = '%' + escaped(word) + '%';
                Object[] patterns = new Object[columns.length];
                Arrays.fill(patterns, pattern);
                add("AND (" + String.join(" LIKE ? ESCAPE '!' OR ", columns) + " LIKE ? ESCAPE '!')", patterns);
            }
        }
        return this;
    }

    /** A condition {@code column IN (…)}; an empty list matches nothing. */
    public Sql andIn(String column, List<?> wanted) {
        return wanted.isEmpty()
                ? add("AND FALSE")
                : add("AND " + column + " IN (?" + ", ?".repeat(wanted.size() - 1) + ")", wanted.toArray());
    }

    public <T> List<T> list(EntityManager entityManager, Function<Row, T> reader) {
        List<T> result = new ArrayList<>();
        for (Object row : query(entityManager).getResultList()) {
            result.add(reader.apply(Row.of(row)));
        }
        return result;
    }

    /** For a statement that changes rows: how many it did. */
    public int execute(EntityManager entityManager) {
        return query(entityManager).executeUpdate();
    }

    /** How many rows the query has, counted up to the limit of a list. */
    public long countCapped(EntityManager entityManager) {
        int most = Page.COUNT_LIMIT + 1;
        Sql counted = new Sql("SELECT COUNT(*) FROM (").add(this).add("LIMIT " + most + ") counted");
        return counted.list(entityManager, row -> row.number(0)).get(0);
    }

    private Query query(EntityManager entityManager) {
        Query query = entityManager.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
