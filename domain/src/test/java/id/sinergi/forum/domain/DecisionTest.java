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
import static id.sinergi.forum.api.DecisionStatus.SUPERSEDED;
import static id.sinergi.forum.api.DecisionStatus.WITHDRAWN;
import static id.sinergi.forum.domain.ForumFixture.DAY;
import static id.sinergi.forum.domain.ForumFixture.PASER;
import static id.sinergi.forum.domain.ForumFixture.announced;
import static id.sinergi.forum.domain.ForumFixture.closed;
import static id.sinergi.forum.domain.ForumFixture.containing;
import static id.sinergi.forum.domain.ForumFixture.decision;
import static id.sinergi.forum.domain.ForumFixture.held;
import static id.sinergi.forum.domain.ForumFixture.paragraph;
import static id.sinergi.forum.domain.ForumFixture.text;
import static id.sinergi.forum.domain.ForumFixture.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.progress.ExternalDocument;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.domain.progress.AgendaItemNotOfForum;
import id.sinergi.forum.domain.progress.DecisionNeedsProof;
import id.sinergi.forum.domain.progress.Proof;
import id.sinergi.forum.domain.progress.ProofPrecedesDecision;
import id.sinergi.forum.domain.progress.SuccessorMustBeLater;
import id.sinergi.forum.domain.progress.SuccessorNeeded;
import id.sinergi.forum.domain.violations.DecisionCannotBecome;
import id.sinergi.forum.domain.violations.DecisionDueBeforeForum;
import id.sinergi.forum.domain.violations.FollowUpHasBegun;
import id.sinergi.forum.domain.violations.ForumHasNotBeenHeld;
import id.sinergi.forum.domain.violations.NotedParagraphAsksNothing;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    private static final Proof DECREE = Proof.document(new ExternalDocument(
            "Keputusan Bupati Paser", "188/KEP-12/2023", DAY.plusMonths(3), "Bupati Paser", "https://jdih.example/12"));

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
        assertThatThrownBy(() -> note.become(Progress.of(IN_PROGRESS, null))).isInstanceOf(DecisionCannotBecome.class);
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
        decision.become(Progress.of(IN_PROGRESS, null));
        assertThatThrownBy(() -> forum.revise(decision, paragraph(NOTED, null))).isInstanceOf(FollowUpHasBegun.class);
    }

    @Test
    void a_decision_is_taken_up_and_carried_out() {
        Decision decision = decision(RECOMMENDATION);
        decision.become(Progress.of(IN_PROGRESS, null));
        decision.become(implemented(DECREE));
        assertThat(decision.status()).isEqualTo(IMPLEMENTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionStatus.class,
            names = {"LAPSED", "WITHDRAWN"})
    void giving_up_needs_a_reason(DecisionStatus end) {
        Decision decision = decision(DECISION);
        assertThatThrownBy(() -> decision.become(Progress.of(end, " "))).isInstanceOf(ReasonNeeded.class);
        decision.become(Progress.of(end, "Kementerian digabung"));
        assertThat(decision.statusReason()).isEqualTo("Kementerian digabung");
    }

    @Test
    void taking_up_again_needs_a_reason() {
        Decision decision = decision(DECISION);
        decision.become(Progress.of(LAPSED, "Tidak relevan"));
        assertThatThrownBy(() -> decision.become(Progress.of(IN_PROGRESS, null)))
                .isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void what_was_withdrawn_stays_withdrawn() {
        Decision decision = decision(DECISION);
        decision.become(Progress.of(WITHDRAWN, "Salah catat"));
        assertThat(decision.status().next()).isEmpty();
    }

    @Test
    void the_follow_up_goes_on_after_the_forum_is_closed() {
        Forum forum = held();
        Decision decision = forum.record(paragraph(DECISION, null), containing(0));
        forum.delegations().admit(PASER, List.of());
        forum.close(containing(1));
        decision.become(Progress.of(IN_PROGRESS, null));
        assertThat(decision.status()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void nothing_counts_as_carried_out_without_proof() {
        Decision decision = decision(DECISION);
        assertThatThrownBy(() -> decision.become(Progress.of(IMPLEMENTED, "Sudah selesai")))
                .isInstanceOf(DecisionNeedsProof.class);
        assertThat(decision.status()).isEqualTo(OPEN);
    }

    @Test
    void what_was_there_before_the_decision_does_not_prove_it() {
        Decision decision = decision(DECISION);
        Proof older = Proof.record(ProofKind.FORUM, "FRM-2021-0001", DAY.minusDays(1));
        assertThatThrownBy(() -> decision.become(implemented(older))).isInstanceOf(ProofPrecedesDecision.class);
    }

    @Test
    void a_document_kept_elsewhere_is_proof_with_all_that_is_known_of_it() {
        Decision decision = decision(DECISION);
        decision.become(implemented(DECREE));
        assertThat(decision.proof()).contains(DECREE);
    }

    @Test
    void what_is_taken_up_again_has_no_proof_any_more() {
        Decision decision = decision(DECISION);
        decision.become(implemented(DECREE));
        decision.become(Progress.of(IN_PROGRESS, "Surat keputusan dicabut"));
        assertThat(decision.proof()).isEmpty();
    }

    @Test
    void a_decision_is_superseded_by_a_later_one() {
        Decision earlier = decision(DECISION);
        Decision later = decision(DECISION);
        earlier.become(superseded(later));
        assertThat(earlier.status()).isEqualTo(SUPERSEDED);
        assertThat(earlier.supersededBy()).contains(later.id());
    }

    @Test
    void a_decision_is_not_superseded_without_saying_by_which() {
        Decision decision = decision(DECISION);
        assertThatThrownBy(() -> decision.become(Progress.of(SUPERSEDED, null))).isInstanceOf(SuccessorNeeded.class);
    }

    @Test
    void neither_an_earlier_decision_nor_itself_takes_its_place() {
        Decision earlier = decision(DECISION);
        Decision later = decision(DECISION);
        assertThatThrownBy(() -> later.become(superseded(earlier))).isInstanceOf(SuccessorMustBeLater.class);
        assertThatThrownBy(() -> later.become(superseded(later))).isInstanceOf(SuccessorMustBeLater.class);
    }

    @Test
    void a_paragraph_says_from_which_item_of_its_own_forum_it_came() {
        Forum forum = held();
        UUID item = forum.agenda().add(topic("Pangan")).id();
        assertThat(forum.record(from(item), containing(0)).paragraph().item()).isEqualTo(item);
        UUID foreign = held().agenda().add(topic("Lain")).id();
        assertThatThrownBy(() -> forum.record(from(foreign), containing(0))).isInstanceOf(AgendaItemNotOfForum.class);
    }

    private static Paragraph from(UUID item) {
        return new Paragraph(text("Lumbung pangan"), DECISION, Set.of(), null, Set.of(), item);
    }

    private static Progress implemented(Proof proof) {
        return new Progress(IMPLEMENTED, null, proof, null);
    }

    private static Progress superseded(Decision successor) {
        return new Progress(SUPERSEDED, null, null, successor);
    }

    @Test
    void a_decision_is_overdue_while_somebody_still_has_to_act() {
        Decision decision = held().record(paragraph(DECISION, DAY), containing(0));
        assertThat(decision.isOverdueOn(DAY)).isFalse();
        assertThat(decision.isOverdueOn(DAY.plusDays(1))).isTrue();
        decision.become(implemented(DECREE));
        assertThat(decision.isOverdueOn(DAY.plusDays(1))).isFalse();
    }
}
