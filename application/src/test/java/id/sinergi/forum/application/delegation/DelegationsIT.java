package id.sinergi.forum.application.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.forum.api.delegation.DeskDetails;
import id.sinergi.forum.api.delegation.InvitationDetails;
import id.sinergi.forum.api.delegation.InvitationRow;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.api.delegation.SeatsTaken;
import id.sinergi.forum.application.EngagementFilter;
import id.sinergi.forum.application.EngagementQueries;
import id.sinergi.forum.application.delegation.InviteAgencies.By;
import id.sinergi.forum.application.delegation.InviteAgencies.Selection;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DelegationsIT extends DelegationsFixture {
    @Inject
    EngagementQueries engagement;

    @Inject
    DelegationArrivals arrivals;

    @Resource
    ManagedExecutorService executor;

    @Test
    void all_of_a_province_are_invited_once() throws Exception {
        int first = invite(new Selection(By.PROVINCE, "64", null, null));
        int again = invite(new Selection(By.PROVINCE, "64", null, null));

        assertThat(first).isEqualTo(11);
        assertThat(again).isZero();
        assertThat(desk().seats())
                .extracting(DeskDetails.Seats::group, DeskDetails.Seats::invited)
                .contains(tuple(SeatGroup.REGENCIES, 10));
    }

    @Test
    void a_region_that_came_to_a_forum_is_not_uncovered() throws Exception {
        int invited = invite(new Selection(By.UNCOVERED, null, null, null));

        assertThat(invited).isBetween(400, 546);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(host, () -> delegations.details(forum, PASER)));
    }

    @Test
    void an_agency_registers_its_own_delegation_and_no_other() throws Exception {
        invite(new Selection(By.CHOSEN, null, null, List.of(PASER, new AgencyRef("PEMDA-64"))));

        as(paser, () -> registration.register(registered(PASER, 1, 2, false)));

        InvitationDetails seen = as(host, () -> delegations.details(forum, PASER));
        assertThat(seen.status()).isEqualTo(InvitationStatus.REGISTERED);
        assertThat(seen.people()).hasSize(2);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        as(paser, () -> registration.register(registered(new AgencyRef("PEMDA-64"), 1, 2, false))));
        assertThat(as(paser, () -> delegations.list(new InvitationFilter(forum, null), PageRequest.first()))
                        .items())
                .hasSize(1);
    }

    @Test
    void whoever_finds_the_seats_taken_may_wait_and_the_host_decides() throws Exception {
        invite(new Selection(By.CHOSEN, null, null, List.of(PASER)));
        plan(1, 1);

        assertThatExceptionOfType(SeatsTaken.class)
                .isThrownBy(() -> as(paser, () -> registration.register(registered(PASER, 1, 1, false))));
        as(paser, () -> registration.register(registered(PASER, 1, 1, true)));
        InvitationDetails waiting = as(host, () -> delegations.details(forum, PASER));
        as(host, () -> {
            invitations.approve(new AnswerInvitation(forum, PASER, waiting.version(), null));
            return null;
        });

        assertThat(as(paser, () -> delegations.details(forum, PASER)).status()).isEqualTo(InvitationStatus.APPROVED);
    }

    @Test
    void the_history_of_an_agency_shows_where_it_came_and_to_others_no_invitation() throws Exception {
        invite(new Selection(By.CHOSEN, null, null, List.of(PASER)));
        Caller kemendagri = someone(Role.COORDINATOR, new AgencyRef("K3"));

        assertThat(as(paser, () -> engagement.of(new EngagementFilter(PASER))).forums())
                .extracting(row -> row.forum().ref())
                .contains(forum.value(), "FRM-2022-0001");
        assertThat(as(kemendagri, () -> engagement.of(new EngagementFilter(PASER)))
                        .forums())
                .extracting(row -> row.forum().ref())
                .contains("FRM-2022-0001")
                .doesNotContain(forum.value());
    }

    @Test
    void whoever_comes_is_on_the_record_once_however_often_the_badge_is_read() throws Exception {
        invite(new Selection(By.CHOSEN, null, null, List.of(PASER)));
        as(paser, () -> registration.register(registered(PASER, 1, 2, false)));
        InvitationDetails sent = as(host, () -> delegations.details(forum, PASER));
        String code = sent.people().get(0).code();
        as(host, () -> {
            invitations.approve(new AnswerInvitation(forum, PASER, sent.version(), null));
            return null;
        });

        assertThat(as(host, () -> arrivals.note(new NoteArrival(forum, code, null)))
                        .first())
                .isTrue();
        assertThat(as(host, () -> arrivals.note(new NoteArrival(forum, code, null)))
                        .first())
                .isFalse();

        assertThat(as(host, () -> delegations.details(forum, PASER))
                        .people()
                        .get(0)
                        .arrivedAt())
                .isNotNull();
        assertThat(as(paser, () -> engagement.of(new EngagementFilter(PASER))).forums())
                .filteredOn(row -> row.forum().ref().equals(forum.value()))
                .allSatisfy(row -> assertThat(row.people()).isEqualTo(1));
    }

    @Test
    void five_hundred_delegations_at_once_lose_none_and_exceed_no_quota() throws Exception {
        invite(new Selection(By.UNCOVERED, null, null, null));
        plan(300, 0);
        // Looked up here: outside a transaction the officers' threads would share one entity manager.
        ConcurrentLinkedQueue<AgencyRow> left =
                new ConcurrentLinkedQueue<>(directory.findAllByRef(invited(500)).values());
        List<Future<?>> officers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            officers.add(executor.submit(() -> {
                for (AgencyRow next = left.poll(); next != null; next = left.poll()) {
                    register(next);
                }
                return null;
            }));
        }
        for (Future<?> officer : officers) {
            officer.get();
        }

        int seats = 0;
        int lists = 0;
        for (InvitationRow row : rows()) {
            if (row.status().holdsSeats() && row.group() == SeatGroup.REGENCIES) {
                seats += row.seats();
            }
            lists += row.status() == InvitationStatus.REGISTERED || row.status() == InvitationStatus.WAITING ? 1 : 0;
        }
        assertThat(lists).isEqualTo(500);
        assertThat(seats).isEqualTo(300);
    }

    private void register(AgencyRow agency) throws Exception {
        UUID id = agency.id().value();
        Caller officer = new Caller(UUID.randomUUID(), "test", Role.REGIONAL_OFFICER, id);
        as(officer, () -> registration.register(registered(agency.ref(), 1, 1, true)));
    }
}
