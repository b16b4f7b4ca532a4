package id.sinergi.forum.application.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.followup.EscalationLevel;
import id.sinergi.forum.api.followup.FollowUpEscalated;
import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpRow;
import id.sinergi.forum.domain.followup.ReporterCannotReview;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Follow-ups through the gate, with the real tables. */
class FollowUpsIT extends InContainer {
    private static final DecisionRef DECISION = new DecisionRef("DEC-2022-0001/1");

    @Inject
    FollowUpPlanning planning;

    @Inject
    FollowUpReporting reporting;

    @Inject
    FollowUpQueries queries;

    @Inject
    FollowUpEscalation escalation;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Told told;

    private Caller coordinator;

    /** Keeps what was told. */
    @ApplicationScoped
    public static class Told {
        private final List<FollowUpEscalated> all = new CopyOnWriteArrayList<>();

        void hear(@Observes FollowUpEscalated event) {
            all.add(event);
        }

        List<FollowUpEscalated> all() {
            return List.copyOf(all);
        }
    }

    @BeforeEach
    void somebodyOfTheForeignMinistry() {
        UUID ministry = agencies.find(new AgencyRef("K17")).orElseThrow().id().value();
        coordinator = new Caller(UUID.randomUUID(), "koordinator", Role.COORDINATOR, ministry);
    }

    private FollowUpRef assigned(LocalDate due) throws Exception {
        TaskDraft task = new TaskDraft(new Bilingual("Siapkan", null), new AgencyRef("K17"), null, due);
        return as(coordinator, () -> planning.assign(new AssignFollowUp(DECISION, task)));
    }

    private int version(FollowUpRef followUp) throws Exception {
        return as(coordinator, () -> queries.details(followUp)).version();
    }

    @Test
    void who_reported_does_not_confirm_though_the_host_and_the_agency_are_the_same() throws Exception {
        FollowUpRef followUp = assigned(LocalDate.of(2023, 1, 31));
        ReportFollowUp report = new ReportFollowUp(followUp, version(followUp), "Sudah");
        as(coordinator, () -> {
            reporting.report(report);
            return null;
        });
        ConfirmFollowUp confirmation = new ConfirmFollowUp(followUp, version(followUp));
        assertThatThrownBy(() -> as(coordinator, () -> {
                    reporting.confirm(confirmation);
                    return null;
                }))
                .isInstanceOf(ReporterCannotReview.class);
        Caller colleague = new Caller(UUID.randomUUID(), "rekan", Role.COORDINATOR, coordinator.agency());
        assertThat(waitingToReview(coordinator)).doesNotContain(followUp.value());
        assertThat(waitingToReview(colleague)).contains(followUp.value());
        as(colleague, () -> {
            reporting.confirm(confirmation);
            return null;
        });
        assertThat(as(coordinator, () -> queries.details(followUp))
                        .reports()
                        .get(0)
                        .confirmed())
                .isTrue();
    }

    private List<String> waitingToReview(Caller caller) throws Exception {
        return as(caller, () -> queries.board()).toReview().stream()
                .map(FollowUpRow::ref)
                .toList();
    }

    @Test
    void each_level_is_told_once_for_each_due_date() throws Exception {
        FollowUpRef followUp = assigned(LocalDate.of(2023, 1, 31));
        as(Caller.SYSTEM, escalation::escalate);
        int before = told.all().size();
        assertThat(told.all()).extracting(FollowUpEscalated::level).contains(EscalationLevel.ESCALATED);

        assertThat(as(Caller.SYSTEM, escalation::escalate)).isZero();
        assertThat(told.all()).hasSize(before);

        TaskDraft later =
                new TaskDraft(new Bilingual("Siapkan", null), new AgencyRef("K17"), null, LocalDate.of(2023, 2, 28));
        ChangeFollowUp change = new ChangeFollowUp(followUp, version(followUp), later);
        as(coordinator, () -> {
            planning.change(change);
            return null;
        });
        assertThat(as(Caller.SYSTEM, escalation::escalate)).isEqualTo(2);
    }

    @Test
    void a_list_goes_on_where_its_page_ended() throws Exception {
        assigned(LocalDate.of(2023, 5, 1));
        assigned(LocalDate.of(2023, 5, 1));
        var first = as(coordinator, () -> queries.list(FollowUpFilter.ALL, new PageRequest(null, 1)));
        var second = as(coordinator, () -> queries.list(FollowUpFilter.ALL, new PageRequest(first.next(), 200)));
        assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
        assertThat(first.count()).isEqualTo(second.items().size() + 1);
    }
}
