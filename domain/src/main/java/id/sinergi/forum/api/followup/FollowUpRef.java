package id.sinergi.forum.api.followup;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import java.util.Objects;

/** How people name a follow-up: {@code FUP-2022-0001/4.2} is the second one of decision {@code DEC-2022-0001/4}. */
public record FollowUpRef(String value) implements Scoped {
    public FollowUpRef {
        Objects.requireNonNull(value);
    }

    /** The reference of the n-th follow-up of a decision. */
    public static FollowUpRef of(DecisionRef decision, int number) {
        return new FollowUpRef("FUP" + decision.value().substring("DEC".length()) + "." + number);
    }

    @Override
    public String subject() {
        return value;
    }

    /** The agency that owes it is responsible. */
    @Override
    public Scope scope() {
        return new Scope("follow-up", value);
    }

    /** The agency that holds the forum, which judges what is reported. */
    public Scope ofHost() {
        return new Scope("follow-up-host", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
