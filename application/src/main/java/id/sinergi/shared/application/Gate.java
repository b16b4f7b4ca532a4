package id.sinergi.shared.application;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.GateEntry.Outcome;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.RuleViolation;
import id.sinergi.shared.infrastructure.UnitOfWork;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Method;

/**
 * The one gate before every EJB, bound to {@code *} in {@code ejb-jar.xml}. Denies what carries no {@link Permit}, checks
 * role and agency, validates the command, lets the call through, and has the audit trail written in the same
 * transaction (a refusal in one of its own, because the caller's is rolled back). What the database could not do for a
 * reason that passes is tried again.
 */
public class Gate {
    @Inject
    GateRules rules;

    @Inject
    GateJournal journal;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Attempts attempts;

    /** Timers are Sinergi's own work. */
    @AroundTimeout
    public Object onTimer(InvocationContext call) throws Exception {
        return CurrentCaller.call(Caller.SYSTEM, () -> attempts.make(activityOf(call.getMethod()), call::proceed));
    }

    @AroundInvoke
    public Object admit(InvocationContext call) throws Exception {
        GateCall asked =
                new GateCall(activityOf(call.getMethod()), permissionOf(call.getMethod()), call.getParameters());
        return attempts.make(asked.activity(), () -> pass(asked, call));
    }

    private Object pass(GateCall asked, InvocationContext call) throws Exception {
        try {
            rules.check(asked, CurrentCaller.get());
            Object result = call.proceed();
            writeChanges(asked);
            journal.done(asked, result);
            return result;
        } catch (RuleViolation violation) {
            journal.ended(asked, Outcome.REFUSED, violation.code());
            throw violation;
        } catch (OptimisticLockException e) {
            ChangedMeanwhile violation = new ChangedMeanwhile(asked.subject(), e);
            journal.ended(asked, Outcome.REFUSED, violation.code());
            throw violation;
        }
    }

    /** Flushes here, so that a lost update is known while the call can still be refused and recorded as such. */
    private void writeChanges(GateCall asked) {
        if (asked.permission().changes()) {
            unitOfWork.writeChanges();
        }
    }

    /** Null, and therefore denied, when the method says nothing. */
    private static Permission permissionOf(Method method) {
        Permit permit = method.getAnnotation(Permit.class);
        return permit == null ? null : permit.value();
    }

    private static String activityOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
