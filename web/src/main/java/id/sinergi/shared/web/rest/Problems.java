package id.sinergi.shared.web.rest;

import id.sinergi.shared.api.InvalidInput;
import id.sinergi.shared.api.InvalidInput.Fault;
import id.sinergi.shared.api.RuleViolation;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Problems in the words of one request.
 *
 * @param text the texts of its language
 * @param instance the path it asked for
 */
record Problems(Text text, String instance) {
    private static final String WRONG_FIELDS = "InvalidInput";
    /** Commands hold what was typed in one component of their own; in a body it stands by itself. */
    private static final Pattern WITHIN_COMMAND = Pattern.compile("^(outline|paragraph|text)\\.");

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "BadRequest"),
            Map.entry(401, "SignInRequired"),
            Map.entry(403, "NotPermitted"),
            Map.entry(404, "NotFound"),
            Map.entry(405, "MethodNotAllowed"),
            Map.entry(406, "NotAcceptable"),
            Map.entry(411, "LengthRequired"),
            Map.entry(413, "BodyTooLarge"),
            Map.entry(415, "UnsupportedMediaType"),
            Map.entry(428, "VersionRequired"),
            Map.entry(500, "Unexpected"),
            Map.entry(503, "Unavailable"));

    /** With its old code, and for those to whom every language is right. */
    private static final Set<String> INDONESIAN = Set.of("id", "in", "*");

    /** In the language of the request as its header says it; Indonesian where it says nothing we speak. */
    static Problems of(HttpHeaders headers, String instance) {
        return new Problems(Text.in(language(accepted(headers))), instance);
    }

    private static List<Locale> accepted(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (ProcessingException notUnderstood) {
            return List.of();
        }
    }

    static Language language(List<Locale> accepted) {
        for (Locale locale : accepted) {
            String spoken = locale.getLanguage();
            if (spoken.equals("en")) {
                return Language.EN;
            } else if (INDONESIAN.contains(spoken)) {
                return Language.ID;
            }
        }
        return Language.ID;
    }

    Problem of(RuleViolation violation, int status) {
        if (violation instanceof InvalidInput invalid) {
            return of(status, WRONG_FIELDS, sentence(status, WRONG_FIELDS), invalid.faults());
        }
        String detail =
                text.knows("violation." + violation.code()) ? text.of(violation) : sentence(status, violation.code());
        return of(status, violation.code(), detail, List.of());
    }

    Problem of(NotUnderstood request, int status) {
        return of(status, request.code(), sentence(status, request.code()), request.faults());
    }

    /**
     * What a status stands for.
     *
     * @param incident under which number the log has it; null for what is not trouble of our own
     */
    Problem of(int status, String incident) {
        String code = CODES.getOrDefault(status, "Status" + status);
        Problem plain = of(status, code, sentence(status, code), List.of());
        return new Problem(
                plain.type(), plain.title(), status, code, plain.detail(), instance, incident, plain.faults());
    }

    private Problem of(int status, String code, String detail, List<Fault> faults) {
        List<Problem.FieldFault> shown = faults.stream().map(this::shown).toList();
        return new Problem(Problem.type(code), title(status), status, code, detail, instance, null, shown);
    }

    private String title(int status) {
        String key = "problem.status." + status;
        return text.get(text.knows(key) ? key : "problem.status.other");
    }

    private String sentence(int status, String code) {
        String key = "problem." + code;
        return text.knows(key) ? text.get(key) : title(status);
    }

    private Problem.FieldFault shown(Fault fault) {
        String field = WITHIN_COMMAND.matcher(fault.field()).replaceFirst("");
        return new Problem.FieldFault(field, fault.rule(), text.of(fault));
    }
}
