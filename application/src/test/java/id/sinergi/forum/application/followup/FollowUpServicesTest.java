package id.sinergi.forum.application.followup;

import static id.sinergi.forum.application.ForumServices.KEMLU;
import static id.sinergi.forum.application.ForumServices.PASER;
import static id.sinergi.forum.application.ForumServices.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpReviewed;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.forum.application.ForumServices;
import id.sinergi.forum.application.command.AdvanceDecision;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.application.command.RecordDecision;
import id.sinergi.forum.domain.followup.FollowUpsUnfinished;
import id.sinergi.forum.domain.followup.PersonNotOfAgency;
import id.sinergi.forum.domain.followup.ReporterCannotReview;
import id.sinergi.forum.domain.violations.AgencyUnknown;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.application.file.FilePassing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpServicesTest {
    private static final LocalDate DUE = LocalDate.of(2023, 1, 31);

    private final ForumServices services = new ForumServices();
    private final PeopleFixture people = new PeopleFixture();
    private final FollowUpPlanning planning = new FollowUpPlanning();
    private final FollowUpReporting reporting = new FollowUpReporting();
    private final Map<FileHolder, FileHolder> handedOver = new HashMap<>();
    private final Caller officer = caller(Role.REGIONAL_OFFICER);
    private final Caller coordinator = caller(Role.COORDINATOR);
    private final DecisionRef decision;

    FollowUpServicesTest() {
        Tasks tasks = new Tasks();
        tasks.agencies = ForumServices.AGENCIES;
        tasks.people = people;
        planning.decisions = services.decisions;
        planning.forums = services.forums;
        planning.followUps = services.followUps;
        planning.tasks = tasks;
        planning.assigned = services.events.of();
        reporting.followUps = services.followUps;
        reporting.files = new FilePassing() {
            @Override
            public void handOver(FileHolder from, FileHolder to) {
                handedOver.put(from, to);
            }
        };
        reporting.clock = Clock.fixed(ForumServices.NOW, ZoneOffset.UTC);
        reporting.reported = services.events.of();
        reporting.reviewed = services.events.of();
        decision = decided();
    }

    private static Caller caller(Role role) {
        return new Caller(UUID.randomUUID(), role.name(), role, UUID.randomUUID());
    }

    private DecisionRef decided() {
        ForumRef forum = services.scheduled("2022-10-11T09:00", null);
        services.planning.announce(new AnnounceForum(forum, 0));
        services.proceedings.hold(new HoldForum(forum, 0));
        return services.recording.record(new RecordDecision(
                forum,
                new ParagraphDraft(
                        text("Lumbung pangan"), DecisionKind.DECISION, List.of(PASER), null, List.of(), null)));
    }

    private FollowUpRef assigned() {
        return planning.assign(new AssignFollowUp(decision, task(PASER, null)));
    }

    private static TaskDraft task(AgencyRef agency, String person) {
        return new TaskDraft(text("Kirim usulan"), agency, person, DUE);
    }

    private FollowUpRef reported() {
        FollowUpRef followUp = assigned();
        CurrentCaller.run(officer, () -> reporting.report(new ReportFollowUp(followUp, 0, "Terkirim")));
        return followUp;
    }

    private FollowUpStatus statusOf(FollowUpRef followUp) {
        return services.followUps.get(followUp).status();
    }

    @Test
    void what_is_enclosed_belongs_to_the_report_from_then_on() {
        FollowUpRef followUp = reported();

        assertThat(handedOver.get(new FileHolder("follow-up", followUp.value())).kind())
                .isEqualTo("follow-up-report");
    }

    @Test
    void a_task_goes_to_an_agency_that_exists() {
        assertThat(statusOf(assigned())).isEqualTo(FollowUpStatus.OPEN);
        assertThatThrownBy(() -> planning.assign(new AssignFollowUp(decision, task(new AgencyRef("?"), null))))
                .isInstanceOf(AgencyUnknown.class);
    }

    @Test
    void whoever_sees_to_it_works_for_the_agency() {
        people.add("paser", PASER);
        people.add("kemlu", KEMLU);
        FollowUpRef followUp = planning.assign(new AssignFollowUp(decision, task(PASER, " paser ")));
        assertThat(services.followUps.get(followUp).task().person()).isEqualTo(PeopleFixture.account("paser"));
        assertThatThrownBy(() -> planning.change(new ChangeFollowUp(followUp, 0, task(PASER, "kemlu"))))
                .isInstanceOf(PersonNotOfAgency.class);
        assertThatThrownBy(() -> planning.change(new ChangeFollowUp(followUp, 0, task(PASER, "nobody"))))
                .isInstanceOf(PersonNotOfAgency.class);
    }

    @Test
    void what_was_reported_is_confirmed_by_somebody_else() {
        FollowUpRef followUp = reported();
        CurrentCaller.run(coordinator, () -> reporting.confirm(new ConfirmFollowUp(followUp, 0)));
        assertThat(statusOf(followUp)).isEqualTo(FollowUpStatus.CONFIRMED);
        assertThat(services.events.all())
                .contains(new FollowUpReviewed(services.followUps.get(followUp).id(), true));
    }

    @Test
    void who_reported_does_not_confirm() {
        FollowUpRef followUp = reported();
        assertThatThrownBy(() -> CurrentCaller.run(officer, () -> reporting.confirm(new ConfirmFollowUp(followUp, 0))))
                .isInstanceOf(ReporterCannotReview.class);
    }

    @Test
    void what_is_sent_back_is_owed_again() {
        FollowUpRef followUp = reported();
        CurrentCaller.run(coordinator, () -> reporting.sendBack(new SendBackFollowUp(followUp, 0, "Tanpa lampiran")));
        assertThat(statusOf(followUp)).isEqualTo(FollowUpStatus.RETURNED);
    }

    @Test
    void an_outdated_copy_is_refused() {
        FollowUpRef followUp = assigned();
        assertThatThrownBy(() -> planning.withdraw(new WithdrawFollowUp(followUp, 5, "Salah")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_decision_waits_for_what_was_asked() {
        FollowUpRef followUp = assigned();
        AdvanceDecision implemented = new AdvanceDecision(decision, 0, DecisionStatus.IMPLEMENTED, null, null, null);
        assertThatThrownBy(() -> services.followUp.advance(implemented)).isInstanceOf(FollowUpsUnfinished.class);
        services.followUp.advance(new AdvanceDecision(decision, 0, DecisionStatus.LAPSED, "Usang", null, null));
        assertThat(statusOf(followUp)).isEqualTo(FollowUpStatus.WITHDRAWN);
    }
}
