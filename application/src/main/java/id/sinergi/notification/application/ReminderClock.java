package id.sinergi.notification.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks at what comes near, in the morning of the capital and again at noon; twice does no harm. */
@Singleton
public class ReminderClock {
    @Inject
    Reminding reminding;

    @Schedule(hour = "5,12", minute = "20", timezone = "Asia/Jakarta", persistent = false)
    void strikes() {
        reminding.remind();
    }
}
