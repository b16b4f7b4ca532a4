package id.sinergi.forum.application;

import static id.sinergi.forum.application.ForumServices.PASER;
import static id.sinergi.forum.application.ForumServices.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRecorded;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.application.command.AdmitDelegation;
import id.sinergi.forum.application.command.AdvanceDecision;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.AttendeeLine;
import id.sinergi.forum.application.command.CloseForum;
import id.sinergi.forum.application.command.EditDelegation;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.application.command.RecordDecision;
import id.sinergi.forum.application.command.RemoveDelegation;
import id.sinergi.forum.application.command.ReviseDecision;
import id.sinergi.forum.application.progress.ProofDraft;
import id.sinergi.forum.application.progress.ProofsFixture;
import id.sinergi.forum.domain.progress.DecisionNeedsProof;
import id.sinergi.forum.domain.progress.SuccessorUnknown;
import id.sinergi.forum.domain.violations.ForumHasNotBeenHeld;
import id.sinergi.shared.api.ChangedMeanwhile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForumProceedingsTest {
    private final ForumServices services = new ForumServices();
    private final ForumSeriesRef series = services.yearlySeries();
    private final ForumRef forum = held("2022-10-11T09:00");

    private ForumRef held(String starts) {
        ForumRef ref = services.scheduled(starts, series);
        services.planning.announce(new AnnounceForum(ref, 0));
        services.proceedings.hold(new HoldForum(ref, 0));
        return ref;
    }

    private DecisionRef recorded(String words) {
        return services.recording.record(new RecordDecision(forum, draft(words)));
    }

    private static ParagraphDraft draft(String words) {
        return new ParagraphDraft(text(words), DecisionKind.DECISION, List.of(PASER), null, List.of(), null);
    }

    @Test
    void holding_an_edition_makes_the_series_due_a_year_later() {
        assertThat(services.seriesList.get(series).nextDueOn()).contains(LocalDate.of(2023, 10, 11));
    }

    @Test
    void a_forum_is_closed_when_its_record_is_complete() {
        services.proceedings.admit(new AdmitDelegation(forum, PASER, List.of()));
        recorded("Berkala");
        services.proceedings.close(new CloseForum(forum, 0));
        assertThat(services.forums.get(forum).status()).isEqualTo(ForumStatus.CLOSED);
    }

    @Test
    void a_delegation_can_be_changed_and_struck_out() {
        services.proceedings.admit(
                new AdmitDelegation(forum, PASER, List.of(new AttendeeLine(" ", text("Wakil Bupati")))));
        services.proceedings.editDelegation(
                new EditDelegation(forum, PASER, 0, List.of(new AttendeeLine("", text("Staf Ahli")))));
        var delegations = services.forums.get(forum).delegations();
        services.proceedings.removeDelegation(new RemoveDelegation(forum, PASER));
        assertThat(delegations.isEmpty()).isTrue();
    }

    @Test
    void decisions_are_numbered_and_told() {
        recorded("Berkala");
        DecisionRef second = recorded("Maksimal");
        assertThat(second).hasToString("DEC-2022-0001/2");
        assertThat(services.events.all().get(services.events.all().size() - 1)).isInstanceOf(DecisionRecorded.class);
    }

    @Test
    void the_wording_is_corrected_until_the_forum_is_closed() {
        services.proceedings.admit(new AdmitDelegation(forum, PASER, List.of()));
        DecisionRef decision = recorded("Berkala");
        services.recording.revise(new ReviseDecision(decision, 0, draft("Setiap tahun")));
        assertThat(services.decisions.get(decision).paragraph().text().id()).isEqualTo("Setiap tahun");
        services.proceedings.close(new CloseForum(forum, 0));
        assertThatThrownBy(() -> services.recording.revise(new ReviseDecision(decision, 0, draft("Lain"))))
                .isInstanceOf(ForumHasNotBeenHeld.class);
    }

    @Test
    void the_follow_up_advances() {
        DecisionRef decision = recorded("Berkala");
        services.followUp.advance(new AdvanceDecision(decision, 0, DecisionStatus.IN_PROGRESS, null, null, null));
        assertThat(services.decisions.get(decision).status()).isEqualTo(DecisionStatus.IN_PROGRESS);
    }

    @Test
    void a_decision_is_carried_out_when_a_later_forum_proves_it() {
        DecisionRef decision = recorded("Berkala");
        ProofDraft proof = new ProofDraft(ProofKind.FORUM, ProofsFixture.NUSA_DUA, null);
        services.followUp.advance(new AdvanceDecision(decision, 0, DecisionStatus.IMPLEMENTED, null, proof, null));
        assertThat(services.decisions.get(decision).status()).isEqualTo(DecisionStatus.IMPLEMENTED);
    }

    @Test
    void a_decision_is_not_carried_out_without_proof() {
        DecisionRef decision = recorded("Berkala");
        AdvanceDecision command = new AdvanceDecision(decision, 0, DecisionStatus.IMPLEMENTED, "Selesai", null, null);
        assertThatThrownBy(() -> services.followUp.advance(command)).isInstanceOf(DecisionNeedsProof.class);
    }

    @Test
    void a_decision_is_superseded_by_one_that_exists() {
        DecisionRef decision = recorded("Berkala");
        DecisionRef later = recorded("Setiap tahun");
        DecisionRef unknown = new DecisionRef("DEC-2022-0001/99");
        assertThatThrownBy(() -> services.followUp.advance(superseded(decision, unknown)))
                .isInstanceOf(SuccessorUnknown.class);
        services.followUp.advance(superseded(decision, later));
        assertThat(services.decisions.get(decision).status()).isEqualTo(DecisionStatus.SUPERSEDED);
    }

    private static AdvanceDecision superseded(DecisionRef decision, DecisionRef successor) {
        return new AdvanceDecision(decision, 0, DecisionStatus.SUPERSEDED, null, null, successor);
    }

    @Test
    void an_outdated_copy_of_a_decision_is_refused() {
        DecisionRef decision = recorded("Berkala");
        assertThatThrownBy(() -> services.followUp.advance(
                        new AdvanceDecision(decision, 3, DecisionStatus.IN_PROGRESS, null, null, null)))
                .isInstanceOf(ChangedMeanwhile.class);
    }
}
