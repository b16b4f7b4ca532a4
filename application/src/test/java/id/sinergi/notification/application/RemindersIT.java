package id.sinergi.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.EditForum;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.forum.application.delegation.InvitationPlanning;
import id.sinergi.forum.application.delegation.InviteAgencies;
import id.sinergi.forum.application.delegation.InviteAgencies.By;
import id.sinergi.forum.application.delegation.InviteAgencies.Selection;
import id.sinergi.forum.application.delegation.PlanDesk;
import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.PersonLabel;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days that come near, with the accounts of the demonstration. */
class RemindersIT extends InContainer {
    private static final AgencyRef KEMLU = new AgencyRef("K17");
    private static final AgencyRef PASER = new AgencyRef("PEMDA-64.01");

    @Inject
    ForumPlanning planning;

    @Inject
    ForumQueries forums;

    @Inject
    InvitationPlanning invitations;

    @Inject
    NoticeQueries notices;

    @Inject
    NoticeDelivery delivery;

    @Inject
    Reminding reminding;

    @Inject
    PeopleDirectory people;

    @Inject
    Clock clock;

    private Caller host;
    private Caller paser;
    private LocalDateTime today;

    @BeforeEach
    void peopleOfTheDemonstration() {
        host = caller("koordinator", Role.COORDINATOR);
        paser = caller("paser", Role.REGIONAL_OFFICER);
        today = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
    }

    private Caller caller(String username, Role role) {
        PersonLabel person = people.find(username).orElseThrow();
        return new Caller(person.account(), username, role, person.agency());
    }

    private static ForumOutline outline(LocalDateTime starts) {
        return new ForumOutline(
                new Bilingual("Forum yang dekat", null),
                starts,
                starts.plusHours(5),
                "Asia/Makassar",
                "Aula",
                "Bontang",
                null);
    }

    private int version(ForumRef forum) {
        return forums.details(forum).version();
    }

    private ForumRef invitedIn(int days) throws Exception {
        ForumRef forum = as(host, () -> planning.schedule(new ScheduleForum(KEMLU, outline(today.plusDays(days)))));
        as(host, () -> {
            planning.announce(new AnnounceForum(forum, version(forum)));
            return invitations.invite(new InviteAgencies(forum, new Selection(By.CHOSEN, null, null, List.of(PASER))));
        });
        return forum;
    }

    private void remind() throws Exception {
        as(Caller.SYSTEM, () -> reminding.remind());
        while (!as(Caller.SYSTEM, () -> delivery.deliver(1000)).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private List<NoticeKind> told(ForumRef forum) throws Exception {
        return as(paser, () -> notices.list(new NoticeFilter(forum.value(), null, null), new PageRequest(null, 200)))
                .items()
                .stream()
                .map(NoticeRow::kind)
                .toList();
    }

    /** Another thread may be telling it at this moment. */
    private long awaited(ForumRef forum, NoticeKind kind, int count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (counted(forum, kind) < count && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return counted(forum, kind);
    }

    private long counted(ForumRef forum, NoticeKind wanted) throws Exception {
        return told(forum).stream().filter(kind -> kind == wanted).count();
    }

    @Test
    void a_forum_is_reminded_of_once_and_again_when_it_moves() throws Exception {
        ForumRef near = invitedIn(3);
        ForumRef far = invitedIn(30);
        remind();
        remind();
        assertThat(awaited(near, NoticeKind.FORUM_NEAR, 1)).isEqualTo(1);
        assertThat(counted(far, NoticeKind.FORUM_NEAR)).isZero();

        as(host, () -> {
            planning.edit(new EditForum(near, version(near), outline(today.plusDays(5))));
            return null;
        });
        remind();

        assertThat(awaited(near, NoticeKind.FORUM_NEAR, 2)).isEqualTo(2);
    }

    @Test
    void who_has_not_answered_is_reminded_before_registration_ends() throws Exception {
        ForumRef forum = invitedIn(60);
        as(host, () -> {
            invitations.planDesk(new PlanDesk(forum, 0, today.plusDays(4), List.of()));
            return null;
        });

        remind();
        remind();

        assertThat(awaited(forum, NoticeKind.REGISTRATION_CLOSES, 1)).isEqualTo(1);
    }
}
