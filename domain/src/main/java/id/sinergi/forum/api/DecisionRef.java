package id.sinergi.forum.api;

import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import java.util.Objects;

/** How people name a decided paragraph: {@code DEC-2022-0001/4} is the fourth of forum {@code FRM-2022-0001}. */
public record DecisionRef(String value) implements Scoped {
    public DecisionRef {
        Objects.requireNonNull(value);
    }

    @Override
    public String subject() {
        return value;
    }

    @Override
    public Scope scope() {
        return new Scope("decision", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
