package offenders.forum.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks a rule on purpose. */
@Entity
public class WithSetter {
    @Id
    private String name;

    public void setName(String name) {
        this.name = name;
    }
}
