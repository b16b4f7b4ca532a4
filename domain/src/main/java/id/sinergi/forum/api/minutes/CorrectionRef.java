package id.sinergi.forum.api.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Subject;
import java.util.Objects;

/** How people name a protocol of correction: {@code COR-2022-0001/1} is the first to the minutes of {@code FRM-2022-0001}. */
public record CorrectionRef(String value) implements Subject {
    public CorrectionRef {
        Objects.requireNonNull(value);
    }

    /** The n-th correction to the minutes of a forum. */
    public static CorrectionRef of(ForumRef forum, int number) {
        return new CorrectionRef("COR-" + forum.value().replaceFirst("^FRM-", "") + "/" + number);
    }

    @Override
    public String subject() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
