package id.sinergi.forum.api;

import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import java.util.Objects;

/** How people name a forum: {@code FRM-2022-0001}, the year it was first planned for and a number within that year. */
public record ForumRef(String value) implements Scoped {
    private static final String PREFIX = "FRM-";

    public ForumRef {
        Objects.requireNonNull(value);
    }

    /** The reference of the n-th forum of a year, for example of 2022: {@code FRM-2022-0001}. */
    public static ForumRef of(int year, int number) {
        return new ForumRef("%s%d-%04d".formatted(PREFIX, year, number));
    }

    /** The reference of a paragraph decided in this forum, for example {@code DEC-2022-0001/4}. */
    public DecisionRef paragraph(int number) {
        return new DecisionRef("DEC-" + value.substring(PREFIX.length()) + "/" + number);
    }

    @Override
    public String subject() {
        return value;
    }

    @Override
    public Scope scope() {
        return new Scope("forum", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
