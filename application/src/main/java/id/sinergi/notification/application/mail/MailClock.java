package id.sinergi.notification.application.mail;

import id.sinergi.shared.application.SystemState;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Sends every minute what is due, and makes the digests in the morning of the capital. Without a transaction around all
 * of it: what is on record of each mail must stay when the next one fails.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailClock {
    private static final int AT_ONCE = 100;

    @Inject
    SystemState state;

    @Inject
    MailRound round;

    @Inject
    DigestMaking digests;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void everyMinute() {
        if (state.isReady()) {
            round.go();
        }
    }

    @Schedule(hour = "6", minute = "30", timezone = "Asia/Jakarta", persistent = false)
    void everyMorning() {
        int made = AT_ONCE;
        while (state.isReady() && made == AT_ONCE) {
            made = digests.make(AT_ONCE);
        }
    }
}
