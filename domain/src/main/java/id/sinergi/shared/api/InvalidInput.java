package id.sinergi.shared.api;

import java.util.List;
import java.util.Map;

/** What was typed cannot be taken: one fault for each field that is wrong. */
public class InvalidInput extends RuleViolation {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /**
     * One field that is wrong.
     *
     * @param field the path of the component within the command, for example {@code title.id}
     * @param rule the simple name of the constraint, for example {@code NotBlank}; texts under {@code validation.<rule>}
     * @param attributes the limits the rule names, for example {@code max}
     */
    public record Fault(String field, String rule, Map<String, Object> attributes) {
        public Fault {
            attributes = Map.copyOf(attributes);
        }
    }

    public InvalidInput(List<Fault> faults) {
        super(faults.stream().map(Fault::field).toArray());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
