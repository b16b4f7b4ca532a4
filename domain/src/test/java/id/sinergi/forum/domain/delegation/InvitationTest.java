package id.sinergi.forum.domain.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.api.delegation.SeatsTaken;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.ForumPeriod;
import id.sinergi.forum.domain.ForumPlan;
import id.sinergi.forum.domain.delegation.Delegate.Nominee;
import id.sinergi.forum.domain.delegation.Invitation.Seating;
import id.sinergi.forum.domain.delegation.violations.BadgeUnknown;
import id.sinergi.forum.domain.delegation.violations.DelegationNeedsOneHead;
import id.sinergi.forum.domain.delegation.violations.DelegationNotApproved;
import id.sinergi.forum.domain.delegation.violations.DelegationTooLarge;
import id.sinergi.forum.domain.delegation.violations.InvitationCannotBecome;
import id.sinergi.forum.domain.delegation.violations.RegistrationClosed;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.api.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant BEFORE = Instant.parse("2023-10-01T00:00:00Z");
    private static final Contact CONTACT = new Contact("Sekretariat", null, null);

    private final Forum forum = Forum.schedule(
            new ForumRef("FRM-2023-0001"),
            new AgencyId(UUID.randomUUID()),
            new ForumPlan(
                    new Bilingual("Nusa Dua", null),
                    new ForumPeriod(
                            LocalDateTime.parse("2023-10-05T09:00"),
                            LocalDateTime.parse("2023-10-06T16:00"),
                            "Asia/Makassar"),
                    "Aula",
                    "Nusa Dua"));
    private final RegistrationDesk desk = RegistrationDesk.of(forum);
    private final Invitation invitation =
            new Invitation(forum.id(), new AgencyId(UUID.randomUUID()), SeatGroup.REGENCIES);

    private int taken;
    private boolean ahead;

    @Test
    void a_delegation_gets_seats_as_long_as_there_are_some() {
        desk.plan(BEFORE, Set.of(new Quota(SeatGroup.REGENCIES, 5, 0)));
        taken = 2;

        register(3, false);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.REGISTERED);
        assertThat(invitation.seats()).isEqualTo(3);
    }

    @Test
    void where_seats_are_missing_nothing_is_registered() {
        desk.plan(BEFORE, Set.of(new Quota(SeatGroup.REGENCIES, 5, 0)));
        taken = 3;

        assertThatExceptionOfType(SeatsTaken.class).isThrownBy(() -> register(3, false));

        assertThat(invitation.status()).isEqualTo(InvitationStatus.INVITED);
        assertThat(invitation.submission()).isZero();
    }

    @Test
    void whoever_is_willing_waits() {
        desk.plan(BEFORE, Set.of(new Quota(SeatGroup.REGENCIES, 5, 0)));
        taken = 3;

        register(3, true);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.WAITING);
    }

    @Test
    void nobody_overtakes_those_who_wait_even_where_seats_are_free() {
        desk.plan(BEFORE, Set.of(new Quota(SeatGroup.REGENCIES, 5, 0)));
        ahead = true;

        assertThatExceptionOfType(SeatsTaken.class).isThrownBy(() -> register(1, false));
        register(1, true);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.WAITING);
    }

    @Test
    void reserved_seats_are_the_hosts_to_give() {
        desk.plan(BEFORE, Set.of(new Quota(SeatGroup.REGENCIES, 5, 3)));
        assertThatExceptionOfType(SeatsTaken.class).isThrownBy(() -> register(3, false));

        register(3, true);
        invitation.approve(desk, group -> taken);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.APPROVED);
    }

    @Test
    void not_even_the_host_gives_a_seat_that_is_not_there() {
        desk.plan(BEFORE, Set.of(new Quota(SeatGroup.REGENCIES, 2, 2)));
        register(3, true);

        assertThatExceptionOfType(SeatsTaken.class).isThrownBy(() -> invitation.approve(desk, group -> taken));
    }

    @Test
    void a_group_without_quota_has_room_for_everybody() {
        desk.plan(BEFORE, Set.of(new Quota(SeatGroup.PROVINCES, 0, 0)));

        register(30, false);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.REGISTERED);
    }

    @Test
    void an_invitation_for_so_many_takes_no_more_not_even_on_the_waiting_list() {
        Invitation limited = new Invitation(forum.id(), new AgencyId(UUID.randomUUID()), SeatGroup.REGENCIES, 1);

        assertThatExceptionOfType(DelegationTooLarge.class)
                .isThrownBy(() -> limited.register(people(2), CONTACT, seating(), true));

        limited.register(people(1), CONTACT, seating(), false);
        assertThat(limited.status()).isEqualTo(InvitationStatus.REGISTERED);
    }

    @Test
    void the_desk_of_an_edition_closes_when_the_template_says_unless_that_is_past() {
        forum.announce(BEFORE.minusSeconds(60));
        Instant start = Instant.parse("2023-10-05T01:00:00Z");

        desk.follow(7, List.of(), start.minus(Duration.ofDays(30)));
        assertThatExceptionOfType(RegistrationClosed.class)
                .isThrownBy(() -> desk.expectOpen(forum, start.minus(Duration.ofDays(6))));

        RegistrationDesk late = RegistrationDesk.of(forum);
        late.follow(7, List.of(), start.minus(Duration.ofDays(3)));
        late.expectOpen(forum, start.minus(Duration.ofDays(1)));
    }

    @Test
    void substitutes_take_no_seat() {
        desk.plan(BEFORE, Set.of(new Quota(SeatGroup.REGENCIES, 1, 0)));

        invitation.register(
                List.of(
                        new Nominee(DelegateRole.HEAD, "Bupati", "Bupati"),
                        new Nominee(DelegateRole.SUBSTITUTE, "Wakil", "Wakil Bupati")),
                CONTACT,
                seating(),
                false);

        assertThat(invitation.seats()).isEqualTo(1);
    }

    @Test
    void a_changed_list_has_to_be_approved_again_and_keeps_the_badges() {
        register(2, false);
        invitation.approve(desk, group -> taken);
        Set<String> before = codes();

        register(3, false);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.REGISTERED);
        assertThat(invitation.submission()).isEqualTo(2);
        assertThat(codes()).hasSize(3).containsAll(before);
    }

    @Test
    void a_delegation_has_one_head() {
        assertThatExceptionOfType(DelegationNeedsOneHead.class)
                .isThrownBy(() -> invitation.register(
                        List.of(new Nominee(DelegateRole.MEMBER, "Anggota", "Staf")), CONTACT, seating(), false));
    }

    @Test
    void a_refusal_says_why_and_what_was_not_sent_cannot_be_approved() {
        assertThatExceptionOfType(InvitationCannotBecome.class)
                .isThrownBy(() -> invitation.approve(desk, group -> taken));
        register(1, false);
        assertThatExceptionOfType(ReasonNeeded.class).isThrownBy(() -> invitation.decline(" "));

        invitation.decline("Penuh");

        assertThat(invitation.status()).isEqualTo(InvitationStatus.DECLINED);
        assertThat(invitation.reason()).contains("Penuh");
        assertThat(invitation.contact()).contains(CONTACT);
    }

    @Test
    void an_agency_that_withdrew_holds_no_seats_and_may_come_after_all() {
        register(1, false);
        invitation.withdraw();
        assertThat(invitation.status().holdsSeats()).isFalse();

        register(1, false);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.REGISTERED);
    }

    @Test
    void only_an_approved_delegation_is_let_in_by_its_badges() {
        register(1, false);
        String code = codes().iterator().next();
        assertThatExceptionOfType(DelegationNotApproved.class).isThrownBy(() -> invitation.letIn(code));

        invitation.approve(desk, group -> taken);

        assertThat(invitation.letIn(code).name()).isEqualTo("Orang 0");
        assertThatExceptionOfType(BadgeUnknown.class).isThrownBy(() -> invitation.letIn("AAAAAAAAAA"));
    }

    @Test
    void the_desk_is_open_from_the_announcement_to_the_deadline() {
        desk.plan(BEFORE, Set.of());
        assertThatExceptionOfType(RegistrationClosed.class).isThrownBy(() -> desk.expectOpen(forum, BEFORE));
        forum.announce(BEFORE.minusSeconds(60));

        desk.expectOpen(forum, BEFORE);

        assertThatExceptionOfType(RegistrationClosed.class)
                .isThrownBy(() -> desk.expectOpen(forum, BEFORE.plusSeconds(1)));
    }

    private Set<String> codes() {
        return Set.copyOf(invitation.badges().stream().map(Delegate::code).toList());
    }

    private void register(int people, boolean waits) {
        invitation.register(people(people), CONTACT, seating(), waits);
    }

    private static List<Nominee> people(int count) {
        List<Nominee> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(new Nominee(i == 0 ? DelegateRole.HEAD : DelegateRole.MEMBER, "Orang " + i, "Jabatan"));
        }
        return list;
    }

    private Seating seating() {
        return new Seating(desk, group -> taken, ahead, BEFORE);
    }
}
