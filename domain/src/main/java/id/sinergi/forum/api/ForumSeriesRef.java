package id.sinergi.forum.api;

import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import java.util.Objects;

/** How people name a forum series: {@code SER-0001}. Given once, never again to another one. */
public record ForumSeriesRef(String value) implements Scoped {
    public ForumSeriesRef {
        Objects.requireNonNull(value);
    }

    @Override
    public String subject() {
        return value;
    }

    @Override
    public Scope scope() {
        return new Scope("forum-series", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
