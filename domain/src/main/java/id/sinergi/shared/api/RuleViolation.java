package id.sinergi.shared.api;

import java.util.List;

/**
 * A rule said no. Carries a code and the facts, never a text: people read it in their own language, from a bundle, under
 * the key {@code violation.<code>} with the facts as {0}, {1}, …
 *
 * <p>The code is the simple name of the class. Rolls the transaction back (declared once in {@code ejb-jar.xml}).
 */
public abstract class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Object> facts;

    protected RuleViolation(Object... facts) {
        this(null, facts);
    }

    protected RuleViolation(Throwable cause, Object[] facts) {
        super(null, cause);
        this.facts = List.of(facts);
    }

    public String code() {
        return getClass().getSimpleName();
    }

    /** What the sentence names: references, dates, numbers, enum constants. */
    public List<Object> facts() {
        return facts == null ? List.of() : facts;
    }

    @Override
    public String getMessage() {
        return code() + " " + facts();
    }
}
