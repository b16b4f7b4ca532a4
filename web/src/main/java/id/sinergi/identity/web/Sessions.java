package id.sinergi.identity.web;

import id.sinergi.identity.application.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins and ends sessions. One ends after half an hour without a request, and after twelve hours whatever happens. */
@ApplicationScoped
public class Sessions {
    private static final String ENTRY = SessionEntry.class.getName();

    @Inject
    @ConfigProperty(name = "sinergi.session.idle", defaultValue = "PT30M")
    Duration idle;

    @Inject
    @ConfigProperty(name = "sinergi.session.absolute", defaultValue = "PT12H")
    Duration absolute;

    @Inject
    Clock clock;

    /** Begins a session; whatever was known under the old session id is dropped with it. */
    public void begin(HttpServletRequest request, SignedIn signedIn) {
        end(request);
        keep(request, SessionEntry.of(signedIn, clock.instant()));
    }

    /** Goes on under new credentials and a new session id; the clock of the session goes on too. */
    public void renew(HttpServletRequest request, SignedIn signedIn) {
        entry(request).ifPresent(old -> keep(request, SessionEntry.of(signedIn, old.signedInAt())));
    }

    /** Ends the session, if there is one. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Who the session says it is. A session that has lasted too long ends here. */
    public Optional<SignedIn> current(HttpServletRequest request) {
        Optional<SessionEntry> entry = entry(request);
        if (entry.isPresent() && isOver(entry.get())) {
            end(request);
            return Optional.empty();
        }
        return entry.map(SessionEntry::signedIn);
    }

    private boolean isOver(SessionEntry entry) {
        return !clock.instant().isBefore(entry.signedInAt().plus(absolute));
    }

    private void keep(HttpServletRequest request, SessionEntry entry) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval((int) idle.toSeconds());
        session.setAttribute(ENTRY, entry);
    }

    private static Optional<SessionEntry> entry(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionEntry) session.getAttribute(ENTRY));
    }
}
