package id.sinergi.shared.web.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.sinergi.shared.api.InvalidInput.Fault;
import java.util.List;
import java.util.Map;

/** A request whose form is wrong, so that nobody can say what was meant: answered with 400. */
public class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<Fault> faults;

    private NotUnderstood(String code, List<Fault> faults, Throwable cause) {
        super(code, cause);
        this.code = code;
        this.faults = faults;
    }

    /** A body that cannot be taken as a whole. */
    static NotUnderstood body(String code) {
        return new NotUnderstood(code, List.of(), null);
    }

    /** A body that is no JSON, or names a field that does not exist, or holds something else than belongs there. */
    static NotUnderstood body(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new NotUnderstood("UnknownField", List.of(fault(path(unknown), "UnknownField")), e);
        }
        if (e instanceof JsonParseException || !(e instanceof JsonMappingException mapping) || path(e).isEmpty()) {
            return new NotUnderstood("NotJson", List.of(), e);
        }
        return new NotUnderstood("WrongType", List.of(fault(path(mapping), "WrongType")), e);
    }

    /** A parameter of the address or a header that holds something else than belongs there. */
    public static NotUnderstood parameter(String name) {
        return new NotUnderstood("WrongParameter", List.of(fault(name, "WrongType")), null);
    }

    /** A parameter that this address does not have. */
    static NotUnderstood unknownParameter(String name) {
        return new NotUnderstood("UnknownParameter", List.of(fault(name, "UnknownField")), null);
    }

    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    private static Fault fault(String field, String rule) {
        return new Fault(field, rule, Map.of());
    }

    /** As Bean Validation writes paths: {@code attendees[2].name}. */
    private static String path(JsonProcessingException e) {
        StringBuilder path = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
        }
        return path.toString();
    }
}
