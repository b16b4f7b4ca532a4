package id.sinergi.forum.domain.delegation;

import id.sinergi.forum.api.delegation.DelegateRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Somebody on a list of people that an agency has sent. */
@Embeddable
public class Delegate {
    @Column(nullable = false)
    private int submission;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DelegateRole role;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String function;

    @Column(nullable = false)
    private String code;

    protected Delegate() {}

    Delegate(int submission, int position, Nominee nominee, String code) {
        this.submission = submission;
        this.position = position;
        this.role = nominee.role();
        this.name = nominee.name();
        this.function = nominee.function();
        this.code = code;
    }

    /** Somebody whom an agency names. */
    public record Nominee(DelegateRole role, String name, String function) {
        boolean takesSeat() {
            return role != DelegateRole.SUBSTITUTE;
        }
    }

    int submission() {
        return submission;
    }

    public String name() {
        return name;
    }

    public String function() {
        return function;
    }

    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Delegate that && submission == that.submission && position == that.position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(submission, position);
    }
}
