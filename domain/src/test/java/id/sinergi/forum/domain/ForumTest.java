package id.sinergi.forum.domain;

import static id.sinergi.forum.domain.ForumFixture.AFTER;
import static id.sinergi.forum.domain.ForumFixture.BEFORE;
import static id.sinergi.forum.domain.ForumFixture.DAY;
import static id.sinergi.forum.domain.ForumFixture.PASER;
import static id.sinergi.forum.domain.ForumFixture.announced;
import static id.sinergi.forum.domain.ForumFixture.cancelled;
import static id.sinergi.forum.domain.ForumFixture.closed;
import static id.sinergi.forum.domain.ForumFixture.containing;
import static id.sinergi.forum.domain.ForumFixture.draft;
import static id.sinergi.forum.domain.ForumFixture.held;
import static id.sinergi.forum.domain.ForumFixture.planOn;
import static id.sinergi.forum.domain.ForumFixture.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.domain.violations.ForumCannotBeAnnounced;
import id.sinergi.forum.domain.violations.ForumCannotBeCancelled;
import id.sinergi.forum.domain.violations.ForumCannotBeClosed;
import id.sinergi.forum.domain.violations.ForumCannotBeEdited;
import id.sinergi.forum.domain.violations.ForumCannotBeHeld;
import id.sinergi.forum.domain.violations.ForumHasNoDecisions;
import id.sinergi.forum.domain.violations.ForumHasNoDelegations;
import id.sinergi.forum.domain.violations.ForumHasNotBegun;
import id.sinergi.forum.domain.violations.HeldForumKeepsItsDay;
import id.sinergi.forum.domain.violations.PeriodEndsBeforeItStarts;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.forum.domain.violations.TimeZoneUnknown;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForumTest {
    private static final LocalDateTime NINE = DAY.atTime(9, 0);

    static Stream<Forum> finished() {
        return Stream.of(closed(), cancelled());
    }

    @Test
    void a_forum_begins_as_a_draft_that_nobody_else_sees() {
        assertThat(draft().status()).isEqualTo(ForumStatus.DRAFT);
        assertThat(draft().announcedAt()).isEmpty();
    }

    @Test
    void announcing_makes_it_known() {
        assertThat(announced().status()).isEqualTo(ForumStatus.ANNOUNCED);
        assertThat(announced().announcedAt()).contains(BEFORE);
    }

    @Test
    void a_forum_is_announced_only_once() {
        Forum forum = announced();
        assertThatThrownBy(() -> forum.announce(AFTER)).isInstanceOf(ForumCannotBeAnnounced.class);
    }

    @Test
    void a_draft_cannot_be_held() {
        Forum forum = draft();
        assertThatThrownBy(() -> forum.hold(AFTER)).isInstanceOf(ForumCannotBeHeld.class);
    }

    @Test
    void a_forum_that_begins_in_the_future_cannot_be_held() {
        Forum forum = announced();
        assertThatThrownBy(() -> forum.hold(BEFORE)).isInstanceOf(ForumHasNotBegun.class);
    }

    @Test
    void a_forum_can_be_held_from_its_first_minute_as_clocks_at_its_place_show_it() {
        Forum forum = announced();
        forum.hold(Instant.parse("2022-10-11T01:00:00Z"));
        assertThat(forum.status()).isEqualTo(ForumStatus.HELD);
    }

    @Test
    void a_forum_that_was_not_held_cannot_be_closed() {
        Forum forum = announced();
        assertThatThrownBy(() -> forum.close(containing(1))).isInstanceOf(ForumCannotBeClosed.class);
    }

    @Test
    void a_forum_cannot_be_closed_while_nobody_took_part() {
        Forum forum = held();
        assertThatThrownBy(() -> forum.close(containing(1))).isInstanceOf(ForumHasNoDelegations.class);
    }

    @Test
    void a_forum_cannot_be_closed_while_nothing_was_decided() {
        Forum forum = held();
        forum.delegations().admit(PASER, List.of());
        assertThatThrownBy(() -> forum.close(containing(0))).isInstanceOf(ForumHasNoDecisions.class);
    }

    @Test
    void cancelling_needs_a_reason() {
        Forum forum = announced();
        assertThatThrownBy(() -> forum.cancel(" ")).isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void what_has_taken_place_cannot_be_cancelled() {
        Forum forum = held();
        assertThatThrownBy(() -> forum.cancel("Hujan")).isInstanceOf(ForumCannotBeCancelled.class);
    }

    @ParameterizedTest
    @MethodSource("finished")
    void a_finished_forum_stands_as_it_is(Forum forum) {
        assertThatThrownBy(() -> forum.edit(planOn(DAY))).isInstanceOf(ForumCannotBeEdited.class);
        assertThatThrownBy(() -> forum.agenda().add(topic("Pangan"))).isInstanceOf(ForumCannotBeEdited.class);
        assertThatThrownBy(() -> forum.delegations().remove(PASER)).isInstanceOf(ForumCannotBeEdited.class);
        assertThatThrownBy(forum::leaveSeries).isInstanceOf(ForumCannotBeEdited.class);
    }

    @Test
    void a_held_forum_keeps_the_day_on_which_it_was() {
        Forum forum = held();
        assertThatThrownBy(() -> forum.edit(planOn(DAY.plusDays(1)))).isInstanceOf(HeldForumKeepsItsDay.class);
    }

    @Test
    void a_period_ends_after_it_starts() {
        assertThatThrownBy(() -> new ForumPeriod(NINE, NINE, "Asia/Makassar"))
                .isInstanceOf(PeriodEndsBeforeItStarts.class);
    }

    @Test
    void an_offset_is_not_a_time_zone() {
        assertThatThrownBy(() -> new ForumPeriod(NINE, NINE.plusHours(1), "+08:00"))
                .isInstanceOf(TimeZoneUnknown.class);
    }

    @Test
    void the_plan_comes_back_as_it_was_given() {
        assertThat(draft().plan().period().starts()).isEqualTo(NINE);
        assertThat(draft().plan().period().zone().getId()).isEqualTo("Asia/Makassar");
        assertThat(draft().plan().venue()).isEqualTo("Ballroom Hotel Novotel");
    }
}
