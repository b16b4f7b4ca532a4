package id.sinergi.notification.application;

import id.sinergi.forum.api.news.ComingDay;
import id.sinergi.forum.api.news.ComingDayDirectory;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.domain.Happening;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What Sinergi does itself so that no day comes unnoticed. */
@Stateless
public class Reminding {
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    @Inject
    ComingDayDirectory days;

    @Inject
    Reminders reminders;

    @Inject
    Happenings happenings;

    @Inject
    ReminderDays span;

    @Inject
    Clock clock;

    @Inject
    Event<NoticesDue> due;

    /** Reminds of forums, registrations and decisions that come near, once of each day; answers how many those were. */
    @Permit(Permission.SYSTEM)
    public int remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CAPITAL);
        LocalDate until = today.plusDays(span.days());
        int raised = raise(NoticeKind.FORUM_NEAR, days.forums(today, until))
                + raise(NoticeKind.REGISTRATION_CLOSES, days.registrations(today, until))
                + raise(NoticeKind.DECISION_DUE, days.decisions(today, until));
        if (raised > 0) {
            due.fire(new NoticesDue());
        }
        return raised;
    }

    private int raise(NoticeKind kind, List<ComingDay> coming) {
        int raised = 0;
        for (ComingDay each : coming) {
            if (reminders.raise(kind, each, clock.instant())) {
                happenings.note(Happening.of(
                        kind, each.record(), null, CurrentCaller.get().account(), clock.instant()));
                raised++;
            }
        }
        return raised;
    }
}
