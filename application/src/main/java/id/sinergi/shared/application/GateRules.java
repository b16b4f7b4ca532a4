package id.sinergi.shared.application;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.InvalidInput;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import id.sinergi.shared.api.SignInRequired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** What must hold before a call is let through. */
@ApplicationScoped
class GateRules {
    @Inject
    @Any
    Instance<ScopeResolver> resolvers;

    @Inject
    Validator validator;

    /**
     * Passes or throws.
     *
     * @throws SignInRequired when nobody is signed in and the call needs somebody
     * @throws NotPermitted when the caller's role or agency does not suffice
     * @throws NotFound when the record whose agency decides does not exist
     * @throws InvalidInput when a command is not well-formed
     */
    void check(GateCall call, Caller caller) {
        Permission permission = call.permission();
        if (permission == null) {
            throw new NotPermitted(call.activity());
        }
        if (!permission.grantedTo(caller)) {
            throw caller.isSignedIn() ? new NotPermitted(call.activity()) : new SignInRequired();
        }
        if (permission.withinAgency()) {
            checkAgency(call, caller);
        }
        call.arguments().forEach(this::checkInput);
    }

    private void checkAgency(GateCall call, Caller caller) {
        Scoped subject = call.scoped().orElseThrow(() -> new NotPermitted(call.activity()));
        if (!caller.worksFor(responsibleAgency(subject))) {
            throw new NotPermitted(call.activity());
        }
    }

    private UUID responsibleAgency(Scoped subject) {
        Scope scope = subject.scope();
        return resolvers.stream()
                .filter(resolver -> resolver.kind().equals(scope.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No resolver for the scope " + scope.kind()))
                .responsibleAgency(scope.key())
                .orElseThrow(() -> new NotFound(subject.subject()));
    }

    private void checkInput(Object argument) {
        if (!argument.getClass().isRecord()) {
            return;
        }
        List<InvalidInput.Fault> faults =
                validator.validate(argument).stream().map(GateRules::fault).toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static InvalidInput.Fault fault(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        var attributes = new HashMap<>(descriptor.getAttributes());
        attributes.keySet().removeAll(List.of("groups", "payload", "message"));
        return new InvalidInput.Fault(
                violation.getPropertyPath().toString(),
                descriptor.getAnnotation().annotationType().getSimpleName(),
                attributes);
    }
}
