package id.sinergi.identity.web;

import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.identity.application.Callers;
import id.sinergi.identity.application.SignedIn;
import id.sinergi.shared.web.Address;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who a request comes from: the account of its session, read anew each time. Turning strangers away
 * is {@link CallerFilter}'s task, where every answer has its headers already.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {
    private static final String PERSON = SignedInPerson.class.getName();
    private static final String FAILURE = SessionAuthentication.class.getName() + ".failure";

    @Inject
    Sessions sessions;

    @Inject
    Callers callers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (OpenAddresses.isImpersonal(Address.path(request))) {
            return context.doNothing();
        }
        Optional<SignedInPerson> person = sessions.current(request).flatMap(session -> find(session, request));
        if (person.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(PERSON, person.get());
        return context.notifyContainerAboutLogin(
                person.get().caller().username(),
                Set.of(person.get().caller().role().name()));
    }

    /** Ends a session whose account may not be used any more. Failures wait for the filter, which can explain them. */
    private Optional<SignedInPerson> find(SignedIn session, HttpServletRequest request) {
        try {
            Optional<SignedInPerson> person = callers.find(session);
            if (person.isEmpty()) {
                sessions.end(request);
            }
            return person;
        } catch (EJBException e) {
            request.setAttribute(FAILURE, e);
            return Optional.empty();
        }
    }

    /** Whom the request comes from. */
    static Optional<SignedInPerson> person(HttpServletRequest request) {
        if (request.getAttribute(FAILURE) instanceof EJBException failure) {
            throw failure;
        }
        return Optional.ofNullable((SignedInPerson) request.getAttribute(PERSON));
    }
}
