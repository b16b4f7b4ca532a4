package id.sinergi.forum.application.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.delegation.SentList;
import id.sinergi.forum.application.delegation.InviteAgencies.By;
import id.sinergi.forum.application.delegation.InviteAgencies.Selection;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.api.text.ComparedLine;
import id.sinergi.shared.api.text.ComparedLine.Change;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of lists, and who is served when seats become free. */
class DelegationListsIT extends DelegationsFixture {
    @Inject
    DelegationListQueries lists;

    @Test
    void who_waits_longest_gets_the_seats_that_become_free() throws Exception {
        AgencyRef province = new AgencyRef("PEMDA-64.02");
        AgencyRef last = new AgencyRef("PEMDA-64.03");
        invite(new Selection(By.CHOSEN, null, null, List.of(PASER, province, last)));
        plan(2, 0);
        as(paser, () -> registration.register(registered(PASER, 1, 2, true)));
        as(someone(Role.REGIONAL_OFFICER, province), () -> registration.register(registered(province, 1, 2, true)));
        as(someone(Role.REGIONAL_OFFICER, last), () -> registration.register(registered(last, 1, 1, true)));
        int version = as(paser, () -> delegations.details(forum, PASER)).version();

        as(paser, () -> {
            registration.withdraw(new WithdrawDelegation(forum, PASER, version));
            return null;
        });

        assertThat(as(host, () -> delegations.details(forum, province)).status())
                .isEqualTo(InvitationStatus.REGISTERED);
        assertThat(as(host, () -> delegations.details(forum, last)).status()).isEqualTo(InvitationStatus.WAITING);
    }

    @Test
    void every_list_is_kept_with_who_sent_it_and_any_two_are_compared() throws Exception {
        invite(new Selection(By.CHOSEN, null, null, List.of(PASER)));
        as(paser, () -> registration.register(registered(PASER, 1, 2, false)));
        int version = as(paser, () -> delegations.details(forum, PASER)).version();
        as(paser, () -> registration.register(registered(PASER, version, 3, false)));

        List<SentList> all = as(host, () -> lists.all(forum, PASER));
        assertThat(all).extracting(SentList::number).containsExactly(2, 1);
        assertThat(all.get(1).people()).hasSize(2);
        assertThat(all).allSatisfy(list -> assertThat(list.submittedAt()).isNotNull());
        assertThat(new ComparedLists(all, DelegateRole::name).of(1, 2).lines())
                .extracting(ComparedLine::change)
                .containsExactly(Change.SAME, Change.SAME, Change.ADDED);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        as(someone(Role.REGIONAL_OFFICER, new AgencyRef("PEMDA-64")), () -> lists.all(forum, PASER)));
    }
}
