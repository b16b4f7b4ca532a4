package id.sinergi.shared.web.trouble;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.RuleViolation;
import id.sinergi.shared.api.SignInRequired;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can go wrong with a request, as the person in front of it needs to know it. */
public enum Trouble {
    BAD_REQUEST(400),
    SIGN_IN(401),
    NOT_PERMITTED(403),
    NOT_FOUND(404),
    NOT_ALLOWED(405),
    EXPIRED(409),
    TOO_LARGE(413),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    /** What the connection pool throws when the database is away; types of the server, so known by name only. */
    private static final Set<String> POOL_FAILURES = Set.of("ResourceAllocationException", "PoolingException");

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    static Trouble of(int status) {
        for (Trouble trouble : values()) {
            if (trouble.status == status) {
                return trouble;
            }
        }
        return status >= 500 ? UNEXPECTED : BAD_REQUEST;
    }

    public static Trouble of(Throwable thrown) {
        if (find(thrown, ViewExpiredException.class).isPresent()) {
            return EXPIRED;
        }
        Optional<RuleViolation> violation = find(thrown, RuleViolation.class);
        if (violation.isPresent()) {
            return of(violation.get());
        }
        return causes(thrown).anyMatch(Trouble::isConnectionFailure) ? UNAVAILABLE : UNEXPECTED;
    }

    /** The first of this type among a failure and its causes. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Trouble of(RuleViolation violation) {
        if (violation instanceof NotFound) {
            return NOT_FOUND;
        } else if (violation instanceof NotPermitted) {
            return NOT_PERMITTED;
        } else if (violation instanceof SignInRequired) {
            return SIGN_IN;
        }
        return BAD_REQUEST;
    }

    private static boolean isConnectionFailure(Throwable thrown) {
        if (thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLRecoverableException) {
            return true;
        }
        if (thrown instanceof SQLException failure) {
            String state = failure.getSQLState();
            String said = String.valueOf(failure.getMessage());
            return (state != null && state.startsWith("08")) || said.startsWith("Error in allocating a connection");
        }
        return POOL_FAILURES.contains(thrown.getClass().getSimpleName());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
