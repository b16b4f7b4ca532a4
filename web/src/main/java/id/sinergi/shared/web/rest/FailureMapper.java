package id.sinergi.shared.web.rest;

import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.CursorNotUnderstood;
import id.sinergi.shared.api.InvalidInput;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.RuleViolation;
import id.sinergi.shared.api.SignInRequired;
import id.sinergi.shared.api.file.FileCarriesScript;
import id.sinergi.shared.api.file.FileTooLarge;
import id.sinergi.shared.api.file.FileTypeNotAllowed;
import id.sinergi.shared.api.file.VirusScanUnavailable;
import id.sinergi.shared.web.trouble.Incident;
import id.sinergi.shared.web.trouble.Trouble;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;

/** Makes a problem of everything that can go wrong; nothing of a cause the caller cannot mend leaves the house. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    static final String CHALLENGE = "Session realm=\"Sinergi\"";
    static final String SECONDS_UNTIL_BACK = "30";

    /** By code, where a rule of any context means something that HTTP has a status of its own for. */
    private static final Map<String, Integer> STATUSES = Map.of(
            InvalidInput.class.getSimpleName(),
            UNPROCESSABLE,
            ChangedMeanwhile.class.getSimpleName(),
            412,
            NotFound.class.getSimpleName(),
            404,
            NotPermitted.class.getSimpleName(),
            403,
            SignInRequired.class.getSimpleName(),
            401,
            CursorNotUnderstood.class.getSimpleName(),
            400,
            "SignInRefused",
            401,
            "SignInDelayed",
            429,
            "SignInBusy",
            429);

    /** What is wrong with a file. */
    private static final Map<String, Integer> FILE_STATUSES = Map.of(
            FileTooLarge.class.getSimpleName(), 413,
            FileTypeNotAllowed.class.getSimpleName(), 415,
            FileCarriesScript.class.getSimpleName(), 415,
            VirusScanUnavailable.class.getSimpleName(), 503);

    private static final String INCIDENT = FailureMapper.class.getName() + ".incident";

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Throwable failure) {
        Optional<RuleViolation> violation = violation(failure);
        Optional<NotUnderstood> notUnderstood = Trouble.find(failure, NotUnderstood.class);
        if (violation.isPresent()) {
            return answer(violation.get());
        } else if (notUnderstood.isPresent()) {
            return answer(problems().of(notUnderstood.get(), 400));
        } else if (failure instanceof VersionRequired) {
            return answer(problems().of(428, (String) null));
        } else if (failure instanceof BodyTooLarge) {
            return answer(problems().of(413, (String) null));
        } else if (failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return answer(refused.getResponse());
        }
        String incident = incident(failure);
        return Trouble.of(failure) == Trouble.UNAVAILABLE
                ? unavailable()
                : answer(problems().of(500, incident));
    }

    /** The system cannot answer now, but will again by itself. */
    Response unavailable() {
        return Response.fromResponse(answer(problems().of(503, (String) null)))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_BACK)
                .build();
    }

    private static Optional<RuleViolation> violation(Throwable failure) {
        return Trouble.find(failure, RuleViolation.class)
                .or(() -> Trouble.find(failure, OptimisticLockException.class).map(e -> new ChangedMeanwhile("", e)));
    }

    private Response answer(RuleViolation violation) {
        int status = STATUSES.getOrDefault(violation.code(), FILE_STATUSES.getOrDefault(violation.code(), CONFLICT));
        Response.ResponseBuilder answer =
                Response.fromResponse(answer(problems().of(violation, status)));
        return switch (status) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE).build();
            case 429 ->
                answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_BACK).build();
            default -> answer.build();
        };
    }

    /** What JAX-RS itself refuses, with the headers that belong to it, as Allow. */
    private Response answer(Response refused) {
        Response.ResponseBuilder answer =
                Response.fromResponse(answer(problems().of(refused.getStatus(), (String) null)));
        if (refused.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, refused.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    /** The number under which the log has it. Asked twice for the same request, the answer is the same. */
    private String incident(Throwable failure) {
        if (request.getAttribute(INCIDENT) == null) {
            request.setAttribute(INCIDENT, Incident.record(failure, instance()));
        }
        return request.getAttribute(INCIDENT).toString();
    }

    private Problems problems() {
        return Problems.of(headers, instance());
    }

    private String instance() {
        return address.getRequestUri().getRawPath();
    }
}
