package id.sinergi.forum.domain;

import static id.sinergi.forum.api.DecisionKind.DECISION;
import static id.sinergi.forum.api.DecisionKind.NOTED;
import static id.sinergi.forum.api.DecisionKind.RECOMMENDATION;
import static id.sinergi.forum.api.DecisionKind.REQUEST;
import static id.sinergi.forum.api.DecisionStatus.IMPLEMENTED;
import static id.sinergi.forum.api.DecisionStatus.IN_PROGRESS;
import static id.sinergi.forum.api.DecisionStatus.LAPSED;
import static id.sinergi.forum.api.DecisionStatus.NO_ACTION;
import static id.sinergi.forum.api.DecisionStatus.OPEN;
import static id.sinergi.forum.api.DecisionStatus.WITHDRAWN;
import static id.sinergi.forum.domain.ForumFixture.DAY;
import static id.sinergi.forum.domain.ForumFixture.PASER;
import static id.sinergi.forum.domain.ForumFixture.announced;
import static id.sinergi.forum.domain.ForumFixture.closed;
import static id.sinergi.forum.domain.ForumFixture.containing;
import static id.sinergi.forum.domain.ForumFixture.decision;
import static id.sinergi.forum.domain.ForumFixture.held;
import static id.sinergi.forum.domain.ForumFixture.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.domain.violations.DecisionCannotBecome;
import id.sinergi.forum.domain.violations.DecisionDueBeforeForum;
import id.sinergi.forum.domain.violations.FollowUpHasBegun;
import id.sinergi.forum.domain.violations.ForumHasNotBeenHeld;
import id.sinergi.forum.domain.violations.NotedParagraphAsksNothing;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    @Test
    void paragraphs_are_numbered_within_their_forum() {
        Decision fourth = held().record(paragraph(DECISION, null), containing(3));
        assertThat(fourth.number()).isEqualTo(4);
        assertThat(fourth.ref()).hasToString("DEC-2022-0001/4");
    }

    @Test
    void nothing_is_decided_before_the_forum_is_held() {
        Forum forum = announced();
        assertThatThrownBy(() -> forum.record(paragraph(DECISION, null), containing(0)))
                .isInstanceOf(ForumHasNotBeenHeld.class);
    }

    @Test
    void nothing_is_added_to_a_closed_record() {
        Forum forum = closed();
        assertThatThrownBy(() -> forum.record(paragraph(DECISION, null), containing(1)))
                .isInstanceOf(ForumHasNotBeenHeld.class);
    }

    @Test
    void nothing_is_due_before_the_forum() {
        Forum forum = held();
        assertThatThrownBy(() -> forum.record(paragraph(DECISION, DAY.minusDays(1)), containing(0)))
                .isInstanceOf(DecisionDueBeforeForum.class);
    }

    @Test
    void a_paragraph_may_be_due_on_the_day_of_the_forum() {
        Decision decision = held().record(paragraph(DECISION, DAY), containing(0));
        assertThat(decision.paragraph().due()).isEqualTo(DAY);
    }

    @Test
    void a_note_asks_nothing_of_anybody() {
        Forum forum = held();
        assertThatThrownBy(() -> forum.record(paragraph(NOTED, null, PASER), containing(0)))
                .isInstanceOf(NotedParagraphAsksNothing.class);
        assertThatThrownBy(() -> forum.record(paragraph(NOTED, DAY), containing(0)))
                .isInstanceOf(NotedParagraphAsksNothing.class);
    }

    @Test
    void a_note_has_no_follow_up() {
        Decision note = decision(NOTED);
        assertThat(note.status()).isEqualTo(NO_ACTION);
        assertThatThrownBy(() -> note.become(IN_PROGRESS, null)).isInstanceOf(DecisionCannotBecome.class);
    }

    @Test
    void a_note_reworded_as_a_request_is_open() {
        Forum forum = held();
        Decision note = forum.record(paragraph(NOTED, null), containing(0));
        forum.revise(note, paragraph(REQUEST, null, PASER));
        assertThat(note.status()).isEqualTo(OPEN);
    }

    @Test
    void what_is_being_carried_out_cannot_turn_into_a_note() {
        Forum forum = held();
        Decision decision = forum.record(paragraph(DECISION, null), containing(0));
        decision.become(IN_PROGRESS, null);
        assertThatThrownBy(() -> forum.revise(decision, paragraph(NOTED, null))).isInstanceOf(FollowUpHasBegun.class);
    }

    @Test
    void a_decision_is_taken_up_and_carried_out() {
        Decision decision = decision(RECOMMENDATION);
        decision.become(IN_PROGRESS, null);
        decision.become(IMPLEMENTED, null);
        assertThat(decision.status()).isEqualTo(IMPLEMENTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionStatus.class,
            names = {"LAPSED", "WITHDRAWN"})
    void giving_up_needs_a_reason(DecisionStatus end) {
        Decision decision = decision(DECISION);
        assertThatThrownBy(() -> decision.become(end, " ")).isInstanceOf(ReasonNeeded.class);
        decision.become(end, "Kementerian digabung");
        assertThat(decision.statusReason()).isEqualTo("Kementerian digabung");
    }

    @Test
    void taking_up_again_needs_a_reason() {
        Decision decision = decision(DECISION);
        decision.become(LAPSED, "Tidak relevan");
        assertThatThrownBy(() -> decision.become(IN_PROGRESS, null)).isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void what_was_withdrawn_stays_withdrawn() {
        Decision decision = decision(DECISION);
        decision.become(WITHDRAWN, "Salah catat");
        assertThat(decision.status().next()).isEmpty();
    }

    @Test
    void the_follow_up_goes_on_after_the_forum_is_closed() {
        Forum forum = held();
        Decision decision = forum.record(paragraph(DECISION, null), containing(0));
        forum.delegations().admit(PASER, List.of());
        forum.close(containing(1));
        decision.become(IN_PROGRESS, null);
        assertThat(decision.status()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void a_decision_is_overdue_while_somebody_still_has_to_act() {
        Decision decision = held().record(paragraph(DECISION, DAY), containing(0));
        assertThat(decision.isOverdueOn(DAY)).isFalse();
        assertThat(decision.isOverdueOn(DAY.plusDays(1))).isTrue();
        decision.become(IMPLEMENTED, null);
        assertThat(decision.isOverdueOn(DAY.plusDays(1))).isFalse();
    }
}
