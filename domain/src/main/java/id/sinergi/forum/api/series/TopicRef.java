package id.sinergi.forum.api.series;

import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import java.util.Objects;

/** How people name a proposed topic: {@code TOP-0001}. The host of its series is responsible for it. */
public record TopicRef(String value) implements Scoped {
    public TopicRef {
        Objects.requireNonNull(value);
    }

    @Override
    public String subject() {
        return value;
    }

    @Override
    public Scope scope() {
        return new Scope("forum-topic", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
