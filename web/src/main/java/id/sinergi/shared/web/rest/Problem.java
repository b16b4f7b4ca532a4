package id.sinergi.shared.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Why a request was not done, as RFC 9457 has it.
 *
 * @param type a name for this kind of problem that never changes
 * @param title the kind of problem, in the request's language
 * @param status the status of the answer
 * @param code the rule that said no, for programs
 * @param detail this very problem, in the request's language
 * @param instance the address that was asked
 * @param incident under which number the log has it; only for trouble of the system's own
 * @param faults the fields that are wrong
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String instance,
        String incident,
        List<FieldFault> faults) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One field that is wrong.
     *
     * @param field the path within the body, for example {@code title.id}, or the name of a parameter
     * @param rule the rule it breaks, for programs
     * @param detail the same for people
     */
    public record FieldFault(String field, String rule, String detail) {}

    static String type(String code) {
        return "urn:sinergi:problem:" + code;
    }
}
