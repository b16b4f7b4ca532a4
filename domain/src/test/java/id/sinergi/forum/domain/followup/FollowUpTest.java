package id.sinergi.forum.domain.followup;

import static id.sinergi.forum.domain.ForumFixture.DAY;
import static id.sinergi.forum.domain.ForumFixture.KEMLU;
import static id.sinergi.forum.domain.ForumFixture.PASER;
import static id.sinergi.forum.domain.ForumFixture.decision;
import static id.sinergi.forum.domain.ForumFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Progress;
import id.sinergi.forum.domain.progress.Proof;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID COORDINATOR = UUID.randomUUID();
    private static final Instant LATER = Instant.parse("2023-01-02T03:04:05Z");

    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final Decision decision = decision(DecisionKind.DECISION);

    private FollowUp assigned() {
        FollowUp followUp = FollowUp.assign(decision, KEMLU, due(DAY.plusDays(30)), followUps);
        followUps.add(followUp);
        return followUp;
    }

    private FollowUp reported() {
        FollowUp followUp = assigned();
        followUp.report("Sudah dikirim", OFFICER, LATER);
        return followUp;
    }

    private static Task due(LocalDate day) {
        return new Task(text("Kirim usulan lumbung pangan"), PASER, null, day);
    }

    @Test
    void follow_ups_are_numbered_within_their_decision() {
        assertThat(assigned().ref()).hasToString("FUP-2022-0001/1.1");
        assertThat(assigned().ref()).hasToString("FUP-2022-0001/1.2");
    }

    @Test
    void nothing_is_asked_for_a_decision_that_is_over() {
        decision.become(Progress.of(DecisionStatus.LAPSED, "Tidak relevan"));
        assertThatThrownBy(this::assigned).isInstanceOf(DecisionAwaitsNothing.class);
    }

    @Test
    void nothing_is_asked_for_a_note() {
        Decision note = decision(DecisionKind.NOTED);
        assertThatThrownBy(() -> FollowUp.assign(note, KEMLU, due(DAY), followUps))
                .isInstanceOf(DecisionAwaitsNothing.class);
    }

    @Test
    void nothing_is_due_before_it_was_decided() {
        assertThatThrownBy(() -> FollowUp.assign(decision, KEMLU, due(DAY.minusDays(1)), followUps))
                .isInstanceOf(FollowUpDueBeforeDecision.class);
    }

    @Test
    void what_is_reported_waits_for_the_host() {
        FollowUp followUp = reported();
        assertThat(followUp.status()).isEqualTo(FollowUpStatus.REPORTED);
        assertThatThrownBy(() -> followUp.report("Lagi", OFFICER, LATER)).isInstanceOf(FollowUpCannotBeReported.class);
        assertThatThrownBy(() -> followUp.change(due(DAY))).isInstanceOf(FollowUpCannotBeChanged.class);
    }

    @Test
    void the_host_confirms_what_was_reported() {
        FollowUp followUp = reported();
        followUp.confirm(COORDINATOR, LATER);
        assertThat(followUp.status()).isEqualTo(FollowUpStatus.CONFIRMED);
        assertThat(followUp.reports().get(0).confirmed()).contains(true);
    }

    @Test
    void who_reported_neither_confirms_nor_sends_back() {
        FollowUp followUp = reported();
        assertThatThrownBy(() -> followUp.confirm(OFFICER, LATER)).isInstanceOf(ReporterCannotReview.class);
        assertThatThrownBy(() -> followUp.sendBack("Kurang", OFFICER, LATER)).isInstanceOf(ReporterCannotReview.class);
        assertThat(followUp.status()).isEqualTo(FollowUpStatus.REPORTED);
    }

    @Test
    void nothing_is_confirmed_before_it_is_reported() {
        FollowUp followUp = assigned();
        assertThatThrownBy(() -> followUp.confirm(COORDINATOR, LATER)).isInstanceOf(FollowUpNotReported.class);
    }

    @Test
    void what_is_sent_back_with_a_reason_is_reported_again() {
        FollowUp followUp = reported();
        assertThatThrownBy(() -> followUp.sendBack(" ", COORDINATOR, LATER)).isInstanceOf(ReasonNeeded.class);
        followUp.sendBack("Belum ada lampiran", COORDINATOR, LATER);
        assertThat(followUp.status()).isEqualTo(FollowUpStatus.RETURNED);
        followUp.report("Dengan lampiran", OFFICER, LATER);
        assertThat(followUp.reports()).extracting(Report::text).containsExactly("Sudah dikirim", "Dengan lampiran");
        assertThat(followUp.reports().get(0).reviewReason()).isEqualTo("Belum ada lampiran");
    }

    @Test
    void what_is_withdrawn_says_why_and_stays_withdrawn() {
        FollowUp followUp = assigned();
        assertThatThrownBy(() -> followUp.withdraw(null)).isInstanceOf(ReasonNeeded.class);
        followUp.withdraw("Digabung dengan tugas lain");
        assertThat(followUp.statusReason()).isEqualTo("Digabung dengan tugas lain");
        assertThatThrownBy(() -> followUp.withdraw("Lagi")).isInstanceOf(FollowUpCannotBeChanged.class);
    }

    @Test
    void a_decision_is_not_carried_out_while_something_is_unfinished() {
        FollowUp followUp = reported();
        Progress implemented = new Progress(
                DecisionStatus.IMPLEMENTED, null, Proof.record(ProofKind.FORUM, "FRM-2023-0001", null), null);
        assertThatThrownBy(() -> followUps.advance(decision, implemented)).isInstanceOf(FollowUpsUnfinished.class);
        followUp.confirm(COORDINATOR, LATER);
        followUps.advance(decision, implemented);
        assertThat(decision.status()).isEqualTo(DecisionStatus.IMPLEMENTED);
    }

    @Test
    void what_was_asked_is_given_up_with_the_decision_but_what_is_over_stays() {
        FollowUp done = reported();
        done.confirm(COORDINATOR, LATER);
        FollowUp open = assigned();
        followUps.advance(decision, Progress.of(DecisionStatus.WITHDRAWN, "Salah catat"));
        assertThat(open.status()).isEqualTo(FollowUpStatus.WITHDRAWN);
        assertThat(open.statusReason()).isEqualTo("Salah catat");
        assertThat(done.status()).isEqualTo(FollowUpStatus.CONFIRMED);
    }
}
