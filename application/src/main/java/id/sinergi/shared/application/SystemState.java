package id.sinergi.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** How far start-up has come. Until it is {@link Phase#READY} nobody is served. */
@ApplicationScoped
public class SystemState {
    /** The steps of starting, in order; REFUSED ends it. */
    public enum Phase {
        WAITING_FOR_DATABASE,
        PREPARING_DATABASE,
        READY,
        REFUSED
    }

    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.WAITING_FOR_DATABASE);

    public Phase phase() {
        return phase.get();
    }

    public boolean isReady() {
        return phase() == Phase.READY;
    }

    /** Whether waiting still makes sense. */
    public boolean isStarting() {
        return !isReady() && phase() != Phase.REFUSED;
    }

    void enter(Phase next) {
        phase.set(next);
    }
}
