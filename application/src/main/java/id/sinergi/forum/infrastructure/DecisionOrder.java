package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.DayRange;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.infrastructure.Sql;
import java.time.LocalDate;
import java.util.UUID;

/** In which order the decisions of a list come: always one that an index has, so that no page has to be sorted. */
enum DecisionOrder {
    /** The latest recorded first. */
    RECORDED("d.id DESC", ""),
    /** Of a period in which they were decided: the latest first. */
    DECIDED("d.decided_on DESC, d.id DESC", "FORCE INDEX (decision_by_day)"),
    /** Of a period in which they are due: the earliest first. */
    DUE("d.due_on, d.id", "FORCE INDEX (decision_by_due_day)");

    private final String columns;
    private final String index;

    DecisionOrder(String columns, String index) {
        this.columns = columns;
        this.index = index;
    }

    static DecisionOrder of(DecisionFilter filter) {
        if (!filter.decided().equals(DayRange.ANY)) {
            return DECIDED;
        }
        return filter.due().equals(DayRange.ANY) ? RECORDED : DUE;
    }

    /** Which index to read; none is named where another condition leaves fewer decisions than the period. */
    String index(DecisionFilter filter) {
        boolean fewer =
                filter.responsible() != null || filter.theme() != null || filter.forum() != null || filter.q() != null;
        return fewer ? "" : index;
    }

    String orderBy() {
        return "ORDER BY " + columns;
    }

    /** What comes after a decision in this order. */
    Sql after(LocalDate day, UUID id) {
        return switch (this) {
            case RECORDED -> new Sql("AND d.id < ?", id);
            case DECIDED -> new Sql("AND d.decided_on <= ? AND (d.decided_on < ? OR d.id < ?)", day, day, id);
            case DUE -> new Sql("AND d.due_on >= ? AND (d.due_on > ? OR d.id > ?)", day, day, id);
        };
    }

    /** What comes after the page before; nothing to add on the first one. */
    Sql after(PageRequest request) {
        Cursor cursor = request.cursor(this == RECORDED ? 1 : 2);
        if (cursor == null) {
            return new Sql("");
        }
        return this == RECORDED ? after(null, cursor.uuid(0)) : after(cursor.date(0), cursor.uuid(1));
    }

    /** The day by which a decision has its place; null where that is its key alone. */
    LocalDate day(LocalDate decidedOn, LocalDate due) {
        return switch (this) {
            case RECORDED -> null;
            case DECIDED -> decidedOn;
            case DUE -> due;
        };
    }

    Cursor cursor(LocalDate day, UUID id) {
        return this == RECORDED ? Cursor.of(id) : Cursor.of(day, id);
    }
}
