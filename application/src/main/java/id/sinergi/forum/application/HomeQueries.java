package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.HomeBoard;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What waits for people when they sign in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HomeQueries {
    private static final int SHORT = 5;

    @Inject
    HomeRows rows;

    @Inject
    OfficialDay day;

    @Inject
    Clock clock;

    /** Somebody looks at what waits for them, by their role and agency. */
    @Permit(FORUM_READ)
    public HomeBoard board() {
        Caller caller = CurrentCaller.get();
        return switch (caller.role()) {
            case COORDINATOR, REGIONAL_OFFICER -> ofAgency(caller);
            case AUDITOR -> HomeBoard.ofReader(rows.recentlyChanged());
            case ADMINISTRATOR -> HomeBoard.ofReader(List.of());
        };
    }

    private HomeBoard ofAgency(Caller caller) {
        boolean hosts = caller.is(Role.COORDINATOR);
        HomeRows.Duties duties = rows.duties(caller.agency(), day.today());
        HomeRows.Meetings meetings = rows.meetings(caller.agency(), hosts, clock.instant());
        return new HomeBoard(
                rows.figures(caller.agency(), day.today(), clock.instant()),
                in(ForumStatus.DRAFT, meetings.unfinished()),
                in(ForumStatus.ANNOUNCED, meetings.unfinished()),
                in(ForumStatus.HELD, meetings.unfinished()),
                hosts ? rows.overdueSeries(caller.agency(), day.today()) : List.of(),
                hosts ? duties.overdue() : List.of(),
                meetings.coming(),
                duties.toActOn(),
                List.of());
    }

    private static List<ForumRow> in(ForumStatus status, List<ForumRow> forums) {
        return forums.stream()
                .filter(forum -> forum.status() == status)
                .limit(SHORT)
                .toList();
    }
}
