package id.sinergi.shared.application;

import java.util.List;

/**
 * Rows that a delivered file wants to be in a table. Rows are added or brought up to date, never taken away.
 *
 * @param name the table; one with {@code version} and {@code changed_by}
 * @param key how many of the leading columns identify a row
 * @param columns the columns, key first
 * @param rows the values in the order of the columns
 * @param generatedId whether a new row also gets an {@code id}
 */
public record ReferenceTable(String name, int key, List<String> columns, List<List<Object>> rows, boolean generatedId) {
    public ReferenceTable(String name, int key, List<String> columns, List<List<Object>> rows) {
        this(name, key, columns, rows, false);
    }

    public List<String> keyColumns() {
        return columns.subList(0, key);
    }

    public List<String> valueColumns() {
        return columns.subList(key, columns.size());
    }
}
