package id.sinergi.identity.web;

import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.SignInRequired;
import id.sinergi.shared.web.Address;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Preferences;
import id.sinergi.shared.web.Theme;
import id.sinergi.shared.web.guard.RefusedRequests;
import id.sinergi.shared.web.rest.ProblemAnswers;
import id.sinergi.shared.web.trouble.ExpiredForm;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes the person of the session the caller of everything that the request does, and turns strangers away. */
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    transient RefusedRequests refused;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedInPerson> person = SessionAuthentication.person(request);
        if (person.isEmpty() && !OpenAddresses.contains(request.getMethod(), Address.path(request))) {
            turnAway(request, response);
            return;
        }
        person.ifPresent(known -> show(known, request, response));
        serve(person.map(SignedInPerson::caller).orElse(Caller.NOBODY), request, response, chain);
    }

    private static void serve(
            Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            CurrentCaller.call(caller, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /**
     * Programs get a status, readers the sign-in page, and whoever sent a form gets back what they had written. To be led
     * to the sign-in page is no refusal; the audit trail keeps the others.
     */
    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        boolean program = ProblemAnswers.isFor(Address.path(request));
        if (program || !reads) {
            refused.keep(request, SignInRequired.class.getSimpleName());
        }
        if (program) {
            ProblemAnswers.send(request, response, HttpServletResponse.SC_UNAUTHORIZED, request.getRequestURI(), null);
        } else if (reads) {
            String wanted = Address.visible(request);
            String back = "/".equals(wanted) ? "" : "?return=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
            response.sendRedirect("/login" + back);
        } else {
            ExpiredForm.show(request, response);
        }
    }

    /** What the account prefers holds on every device; the device is told, for when nobody is signed in. */
    private static void show(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        Preferences device = Preferences.of(request);
        Preferences wanted = new Preferences(
                person.language() == null
                        ? device.language()
                        : Language.of(person.language().code()),
                person.theme() == null
                        ? device.theme()
                        : Theme.valueOf(person.theme().name()));
        if (!wanted.equals(device)) {
            wanted.remember(request, response);
        }
    }
}
