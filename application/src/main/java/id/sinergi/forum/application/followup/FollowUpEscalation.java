package id.sinergi.forum.application.followup;

import id.sinergi.forum.api.followup.EscalationLevel;
import id.sinergi.forum.api.followup.FollowUpEscalated;
import id.sinergi.forum.application.OfficialDay;
import id.sinergi.forum.domain.followup.EscalationRule;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What Sinergi does itself so that nothing is forgotten. */
@Stateless
public class FollowUpEscalation {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final int MOST = 1000;

    @Inject
    Escalations escalations;

    @Inject
    EscalationDays days;

    @Inject
    OfficialDay day;

    @Inject
    Clock clock;

    @Inject
    Event<FollowUpEscalated> escalated;

    /** Tells of follow-ups whose time has run to a level of which nobody has been told, and returns how many there were. */
    @Permit(Permission.SYSTEM)
    public int escalate() {
        int told = 0;
        for (EscalationLevel level : EscalationLevel.values()) {
            told += tell(level);
        }
        return told;
    }

    private int tell(EscalationLevel level) {
        EscalationRule rule = days.rule();
        LocalDate today = day.today();
        LocalDate from = level == EscalationLevel.DUE_SOON ? today : LONG_AGO;
        int told = 0;
        for (Escalations.Untold found : escalations.untold(level, from, rule.lastDay(level, today), MOST)) {
            if (escalations.tell(found, level, clock.instant())) {
                escalated.fire(new FollowUpEscalated(found.followUp(), level));
                told++;
            }
        }
        return told;
    }
}
