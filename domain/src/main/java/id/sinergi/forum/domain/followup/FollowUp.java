package id.sinergi.forum.domain.followup;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.DecisionId;
import id.sinergi.forum.api.followup.FollowUpId;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.OptionalUuid;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Something that one agency has to do so that a decision is carried out.
 *
 * <p>The host of the forum assigns it, while the decision still awaits action: OPEN. The agency that owes it says what it
 * has done: REPORTED. Somebody at the host who has not reported it looks at it and either agrees, then it is CONFIRMED,
 * or sends it back with a reason, then it is RETURNED and the agency reports again. Until something is reported the host
 * may change it; until it is confirmed the host may also withdraw it, and when the decision is given up it is WITHDRAWN
 * with it.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp extends Recorded {
    @Id
    private UUID id;

    @Column(name = "decision_id", nullable = false, updatable = false)
    private UUID decisionId;

    @Column(name = "host_id", nullable = false, updatable = false)
    private UUID hostId;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String ref;

    @Column(name = "task_id", nullable = false)
    private String taskId;

    @Column(name = "task_en")
    private String taskEn;

    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;

    @Column(name = "person_id")
    @Convert(converter = OptionalUuid.class)
    private UUID personId;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private FollowUpStatus status = FollowUpStatus.OPEN;

    @Column(name = "status_reason")
    private String statusReason;

    @OneToMany(mappedBy = "followUp", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Report> reports = new ArrayList<>();

    protected FollowUp() {}

    private FollowUp(Decision decision, AgencyId host, int number) {
        this.id = Ids.next();
        this.decisionId = decision.id().value();
        this.hostId = host.value();
        this.decidedOn = decision.decidedOn();
        this.number = number;
        this.ref = FollowUpRef.of(decision.ref(), number).value();
    }

    /** Gives an agency something to do, numbered after the last follow-up of the decision. */
    public static FollowUp assign(Decision decision, AgencyId host, Task task, FollowUps followUps) {
        if (!decision.status().awaitsAction()) {
            throw new DecisionAwaitsNothing(decision.ref(), decision.status());
        }
        FollowUp followUp = new FollowUp(decision, host, followUps.countOf(decision.id()) + 1);
        followUp.ask(task);
        return followUp;
    }

    /** Words it anew, gives it to others, or moves its date; refused once something has been reported. */
    public void change(Task task) {
        if (!status.awaitsReport()) {
            throw new FollowUpCannotBeChanged(ref(), status);
        }
        ask(task);
    }

    private void ask(Task task) {
        if (task.due().isBefore(decidedOn)) {
            throw new FollowUpDueBeforeDecision(task.due(), decidedOn);
        }
        this.taskId = task.what().id();
        this.taskEn = task.what().en();
        this.agencyId = task.agency().value();
        this.personId = task.person();
        this.dueOn = task.due();
    }

    /** The agency says what it has done; answers the key of the report. */
    public UUID report(String text, UUID by, Instant at) {
        if (!status.awaitsReport()) {
            throw new FollowUpCannotBeReported(ref(), status);
        }
        Report report = new Report(this, text, by, at);
        reports.add(report);
        this.status = FollowUpStatus.REPORTED;
        return report.id();
    }

    /** The host agrees with what was reported. */
    public void confirm(UUID by, Instant at) {
        reportToReview(by).confirm(by, at);
        this.status = FollowUpStatus.CONFIRMED;
    }

    /** The host is not satisfied. */
    public void sendBack(String reason, UUID by, Instant at) {
        Report report = reportToReview(by);
        report.sendBack(explained(reason), by, at);
        this.status = FollowUpStatus.RETURNED;
    }

    private Report reportToReview(UUID by) {
        if (status != FollowUpStatus.REPORTED) {
            throw new FollowUpNotReported(ref(), status);
        }
        Report last = reports.get(reports.size() - 1);
        if (last.isBy(by)) {
            throw new ReporterCannotReview(ref());
        }
        return last;
    }

    /** It is not wanted any more. */
    public void withdraw(String reason) {
        if (status.isOver()) {
            throw new FollowUpCannotBeChanged(ref(), status);
        }
        this.statusReason = explained(reason);
        this.status = FollowUpStatus.WITHDRAWN;
    }

    /** Its decision has been given up, for a reason that is the decision's own; what is over stays as it is. */
    public void fallAway(String reason) {
        if (!status.isOver()) {
            this.statusReason = reason;
            this.status = FollowUpStatus.WITHDRAWN;
        }
    }

    private String explained(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonNeeded(ref);
        }
        return reason.strip();
    }

    public FollowUpId id() {
        return new FollowUpId(id);
    }

    public FollowUpRef ref() {
        return new FollowUpRef(ref);
    }

    public DecisionId decision() {
        return new DecisionId(decisionId);
    }

    /** Its number within the decision, from 1. */
    public int number() {
        return number;
    }

    public FollowUpStatus status() {
        return status;
    }

    /** Why it was withdrawn; else null. */
    public String statusReason() {
        return statusReason;
    }

    public Task task() {
        return new Task(new Bilingual(taskId, taskEn), new AgencyId(agencyId), personId, dueOn);
    }

    public List<Report> reports() {
        return List.copyOf(reports);
    }
}
