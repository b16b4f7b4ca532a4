package id.sinergi.notification.application;

import id.sinergi.shared.application.SystemState;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Tells every minute what a node that went away has left untold; several nodes at once do no harm.
 * Without a transaction around all of it: each thing told is one of its own.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeClock {
    @Inject
    SystemState state;

    @Inject
    NoticeRound round;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void strikes() {
        if (state.isReady()) {
            round.go();
        }
    }
}
