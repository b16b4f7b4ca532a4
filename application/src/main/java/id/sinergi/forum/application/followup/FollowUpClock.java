package id.sinergi.forum.application.followup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks at what is due, in the morning of the capital and again at noon; twice does no harm. */
@Singleton
public class FollowUpClock {
    @Inject
    FollowUpEscalation escalation;

    @Schedule(hour = "5,12", minute = "10", timezone = "Asia/Jakarta", persistent = false)
    void strikes() {
        escalation.escalate();
    }
}
