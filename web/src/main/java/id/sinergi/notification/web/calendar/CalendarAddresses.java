package id.sinergi.notification.web.calendar;

import id.sinergi.identity.api.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries a new secret address from the click that made it to the page that shows it, where it is shown once. */
@ApplicationScoped
public class CalendarAddresses {
    private static final String KEPT = CalendarAddresses.class.getName();

    @Inject
    @ConfigProperty(name = "sinergi.base-url")
    Optional<String> baseUrl;

    /** The address that a token opens. */
    public String of(Token token) {
        return baseUrl.orElse("").replaceFirst("/+$", "") + "/calendar/" + token.reveal() + ".ics";
    }

    void keep(HttpServletRequest request, Token token) {
        request.getSession().setAttribute(KEPT, of(token));
    }

    /** The address that was made just now; the next call has none. */
    Optional<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String address)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(address);
    }
}
