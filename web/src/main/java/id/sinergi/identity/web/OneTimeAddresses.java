package id.sinergi.identity.web;

import id.sinergi.identity.api.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries a one-time link from the click that made it to the page that shows it, where it is shown once. */
@ApplicationScoped
public class OneTimeAddresses {
    private static final String KEPT = OneTimeAddresses.class.getName();

    @Inject
    @ConfigProperty(name = "sinergi.base-url")
    Optional<String> baseUrl;

    /** Keeps the link for the next page that asks for the one of this account. */
    public void keep(HttpServletRequest request, String username, Token token) {
        String origin = baseUrl.map(url -> url.replaceFirst("/+$", "")).orElseGet(() -> origin(request));
        request.getSession().setAttribute(KEPT, new Kept(username, origin + "/one-time/" + token.reveal()));
    }

    /** The link for this account, if one was made just now; the next call has none. */
    public Optional<String> take(HttpServletRequest request, String username) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof Kept kept)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return kept.username().equals(username) ? Optional.of(kept.address()) : Optional.empty();
    }

    private static String origin(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        return address.substring(0, address.length() - request.getRequestURI().length());
    }

    private record Kept(String username, String address) implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
