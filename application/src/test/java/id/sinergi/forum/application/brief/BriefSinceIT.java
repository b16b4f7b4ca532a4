package id.sinergi.forum.application.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.brief.SeriesBrief.ChangeKind;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.application.command.AdmitDelegation;
import id.sinergi.forum.application.command.CloseForum;
import id.sinergi.forum.application.followup.AssignFollowUp;
import id.sinergi.forum.application.followup.ConfirmFollowUp;
import id.sinergi.forum.application.followup.FollowUpPlanning;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.followup.FollowUpReporting;
import id.sinergi.forum.application.followup.ReportFollowUp;
import id.sinergi.forum.application.followup.TaskDraft;
import id.sinergi.forum.application.minutes.FinaliseMinutes;
import id.sinergi.forum.application.minutes.MinutesCorrecting;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.minutes.MinutesWriting;
import id.sinergi.forum.application.minutes.ProposeCorrection;
import id.sinergi.forum.application.minutes.WriteSection;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an agency reported, what is gone and what was put right since the last forum. */
class BriefSinceIT extends BriefFixture {
    @Inject
    FollowUpPlanning tasks;

    @Inject
    FollowUpReporting reporting;

    @Inject
    FollowUpQueries followUps;

    @Inject
    MinutesQueries minutes;

    @Inject
    MinutesWriting writing;

    @Inject
    MinutesCorrecting correcting;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Resource
    UserTransaction transaction;

    @Test
    void it_says_what_the_agency_reported_and_what_was_said_of_it() throws Exception {
        DecisionRef decision = decided("Dilaporkan", List.of(PASER), null);
        TaskDraft task = new TaskDraft(text("Kirim usulan"), PASER, null, LONG_AGO);
        FollowUpRef confirmed = as(kemlu, () -> tasks.assign(new AssignFollowUp(decision, task)));
        FollowUpRef waiting = as(kemlu, () -> tasks.assign(new AssignFollowUp(decision, task)));
        Caller paser = someone(Role.REGIONAL_OFFICER, PASER);
        as(paser, () -> {
            reporting.report(new ReportFollowUp(confirmed, version(confirmed), "Terkirim"));
            reporting.report(new ReportFollowUp(waiting, version(waiting), "Menyusul"));
            return null;
        });
        as(kemlu, () -> {
            reporting.confirm(new ConfirmFollowUp(confirmed, version(confirmed)));
            return null;
        });

        assertThat(brief().reported())
                .extracting(report -> report.ref(), report -> report.text(), report -> report.confirmed())
                .containsExactlyInAnyOrder(
                        tuple(confirmed.value(), "Terkirim", true), tuple(waiting.value(), "Menyusul", null));
    }

    private int version(FollowUpRef followUp) {
        return followUps.details(followUp).version();
    }

    @Test
    void it_says_what_is_no_longer_on_record() throws Exception {
        DecisionRef gone = decided("Terhapus", List.of(PASER), null);
        transaction.begin();
        for (String sql : List.of(
                "DELETE FROM decision_search WHERE decision_id = (SELECT id FROM decision WHERE ref = ?1)",
                "DELETE FROM decision_duty WHERE decision_id = (SELECT id FROM decision WHERE ref = ?1)",
                "DELETE FROM decision_actor WHERE decision_id = (SELECT id FROM decision WHERE ref = ?1)",
                "DELETE FROM decision WHERE ref = ?1")) {
            entityManager.createNativeQuery(sql).setParameter(1, gone.value()).executeUpdate();
        }
        transaction.commit();

        assertThat(brief().changes())
                .extracting(change -> change.kind(), change -> change.ref())
                .containsExactly(tuple(ChangeKind.DELETED, gone.value()));
        assertThat(brief().changes().get(0).before().id()).isEqualTo("Terhapus");
    }

    @Test
    void it_says_what_was_corrected_in_the_minutes() throws Exception {
        decided("Keputusan", List.of(PASER), null);
        SectionKey opening = new SectionKey("opening");
        as(kemlu, () -> {
            for (MinutesDetails.Section section : minutes.details(forum).sections()) {
                SectionKey key = new SectionKey(section.key());
                writing.write(new WriteSection(forum, key, section.version(), new SectionText("Semula", null)));
            }
            proceedings.admit(new AdmitDelegation(forum, PASER, List.of()));
            proceedings.close(new CloseForum(forum, forums.details(forum).version()));
            writing.finalise(new FinaliseMinutes(forum, minutes.details(forum).version()));
            correcting.propose(new ProposeCorrection(forum, opening, new SectionText("Menjadi", null), "Salah dengar"));
            return null;
        });

        assertThat(brief().corrections()).singleElement().matches(note -> "Salah dengar".equals(note.reason()));
    }
}
