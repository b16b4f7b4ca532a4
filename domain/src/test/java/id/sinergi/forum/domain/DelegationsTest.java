package id.sinergi.forum.domain;

import static id.sinergi.forum.domain.ForumFixture.KEMLU;
import static id.sinergi.forum.domain.ForumFixture.PASER;
import static id.sinergi.forum.domain.ForumFixture.draft;
import static id.sinergi.forum.domain.ForumFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.domain.violations.AgencyAlreadyTakesPart;
import id.sinergi.shared.api.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelegationsTest {
    private static final Attendee VICE_REGENT = new Attendee(null, text("Wakil Bupati"));
    private static final Attendee EXPERT = new Attendee(null, text("Staf Ahli Bupati"));

    private final Delegations delegations = draft().delegations();

    @Test
    void an_agency_sends_people_in_order_of_rank() {
        delegations.admit(PASER, List.of(VICE_REGENT, EXPERT));
        assertThat(delegations.of(PASER).attendees()).containsExactly(VICE_REGENT, EXPERT);
    }

    @Test
    void an_agency_sends_one_delegation() {
        delegations.admit(PASER, List.of());
        assertThatThrownBy(() -> delegations.admit(PASER, List.of())).isInstanceOf(AgencyAlreadyTakesPart.class);
    }

    @Test
    void whom_an_agency_sends_can_change() {
        delegations.admit(PASER, List.of(VICE_REGENT, EXPERT));
        delegations.edit(PASER, List.of(EXPERT));
        assertThat(delegations.of(PASER).attendees()).containsExactly(EXPERT);
    }

    @Test
    void an_agency_can_be_struck_out() {
        delegations.admit(PASER, List.of());
        delegations.remove(PASER);
        assertThat(delegations.isEmpty()).isTrue();
    }

    @Test
    void an_agency_that_does_not_take_part_is_not_found() {
        assertThatThrownBy(() -> delegations.edit(KEMLU, List.of())).isInstanceOf(NotFound.class);
    }
}
