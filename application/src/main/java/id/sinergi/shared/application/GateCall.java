package id.sinergi.shared.application;

import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Scoped;
import id.sinergi.shared.api.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One call at the gate.
 *
 * @param activity service and method
 * @param permission what the method asks for; null when it does not say
 * @param arguments the values given; nulls left out
 */
record GateCall(String activity, Permission permission, List<Object> arguments) {
    GateCall(String activity, Permission permission, Object... arguments) {
        this(
                activity,
                permission,
                arguments == null
                        ? List.of()
                        : Arrays.stream(arguments).filter(Objects::nonNull).toList());
    }

    /** The record the call is about, null when it names none. */
    String subject() {
        return of(Subject.class).map(Subject::subject).findFirst().orElse(null);
    }

    Optional<Scoped> scoped() {
        return of(Scoped.class).findFirst();
    }

    /** Lists are not recorded, single records are: that is what "who saw it" means in an audit. */
    boolean isRecorded() {
        return permission.changes() || of(Subject.class).findAny().isPresent();
    }

    private <T> Stream<T> of(Class<T> type) {
        return arguments.stream().filter(type::isInstance).map(type::cast);
    }
}
