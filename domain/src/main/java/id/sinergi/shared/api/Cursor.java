package id.sinergi.shared.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The position of a row in a list: the values of its sort key. Travels in addresses as opaque text. */
public record Cursor(List<String> values) {
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        values = List.copyOf(values);
    }

    /** A cursor of the text forms of these values; none may be null. */
    public static Cursor of(Object... values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(value.toString());
        }
        return new Cursor(texts);
    }

    public String get(int index) {
        return values.get(index);
    }

    /** A value that is a point in time. */
    public Instant instant(int index) {
        try {
            return Instant.parse(get(index));
        } catch (DateTimeParseException e) {
            throw new CursorNotUnderstood(e);
        }
    }

    /** A value that is a date. */
    public LocalDate date(int index) {
        try {
            return LocalDate.parse(get(index));
        } catch (DateTimeParseException e) {
            throw new CursorNotUnderstood(e);
        }
    }

    /** A value that is a number. */
    public int integer(int index) {
        try {
            return Integer.parseInt(get(index));
        } catch (NumberFormatException e) {
            throw new CursorNotUnderstood(e);
        }
    }

    /** A value that is the key of a record. */
    public UUID uuid(int index) {
        try {
            return UUID.fromString(get(index));
        } catch (IllegalArgumentException e) {
            throw new CursorNotUnderstood(e);
        }
    }

    public String encode() {
        byte[] bytes = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws CursorNotUnderstood when the text is not one that {@link #encode} made with that many values
     */
    public static Cursor decode(String text, int parts) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String joined = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> values = List.of(joined.split(SEPARATOR, -1));
            if (values.size() == parts && values.stream().noneMatch(Cursor::isGarbage)) {
                return new Cursor(values);
            }
            throw new CursorNotUnderstood();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new CursorNotUnderstood(e);
        }
    }

    /** No value that lists are sorted by holds such characters. */
    private static boolean isGarbage(String value) {
        return value.chars().anyMatch(Character::isISOControl);
    }
}
