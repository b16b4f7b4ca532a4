package id.sinergi.forum.domain;

import id.sinergi.shared.api.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A person in a delegation: the function (jabatan) in which they came, and their name where the record has it. */
@Embeddable
public class Attendee {
    private String name;

    @Column(name = "function_id", nullable = false)
    private String functionId;

    @Column(name = "function_en")
    private String functionEn;

    protected Attendee() {}

    public Attendee(String name, Bilingual function) {
        this.name = name;
        this.functionId = function.id();
        this.functionEn = function.en();
    }

    public String name() {
        return name;
    }

    public Bilingual function() {
        return new Bilingual(functionId, functionEn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attendee that
                && Objects.equals(name, that.name)
                && function().equals(that.function());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, functionId, functionEn);
    }
}
