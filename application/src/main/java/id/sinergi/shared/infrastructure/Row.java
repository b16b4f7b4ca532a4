package id.sinergi.shared.infrastructure;

import id.sinergi.shared.api.Bilingual;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** One row of a native query, read by position from 0. Whatever the driver hands out becomes the type asked for. */
public final class Row {
    private final Object[] values;

    private Row(Object... values) {
        this.values = values;
    }

    /** A query with one column gives bare values instead of arrays. */
    static Row of(Object row) {
        return row instanceof Object[] values ? new Row(values) : new Row(row);
    }

    public boolean isNull(int index) {
        return values[index] == null;
    }

    public String text(int index) {
        return values[index] == null ? null : values[index].toString();
    }

    /** Two neighbouring columns: Indonesian, English. */
    public Bilingual bilingual(int index) {
        return new Bilingual(text(index), text(index + 1));
    }

    public byte[] bytes(int index) {
        return (byte[]) values[index];
    }

    public UUID uuid(int index) {
        return values[index] == null || values[index] instanceof UUID
                ? (UUID) values[index]
                : UUID.fromString(values[index].toString());
    }

    public int integer(int index) {
        return ((Number) values[index]).intValue();
    }

    public long number(int index) {
        return ((Number) values[index]).longValue();
    }

    public BigDecimal decimal(int index) {
        return values[index] == null ? null : new BigDecimal(values[index].toString());
    }

    public boolean flag(int index) {
        return values[index] instanceof Boolean flag ? flag : integer(index) != 0;
    }

    public LocalDate date(int index) {
        return values[index] == null ? null : LocalDate.parse(values[index].toString());
    }

    /** A point in time, kept in UTC. */
    public Instant instant(int index) {
        if (values[index] == null) {
            return null;
        }
        return values[index] instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : LocalDateTime.parse(values[index].toString().replace(' ', 'T'))
                        .toInstant(ZoneOffset.UTC);
    }

    /** The constant of that name; null for null. */
    public <E extends Enum<E>> E constant(int index, Class<E> type) {
        return values[index] == null ? null : Enum.valueOf(type, values[index].toString());
    }
}
