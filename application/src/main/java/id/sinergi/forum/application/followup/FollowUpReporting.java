package id.sinergi.forum.application.followup;

import static id.sinergi.shared.api.Permission.FOLLOW_UP_REPORT;
import static id.sinergi.shared.api.Permission.FORUM_RECORD;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpReported;
import id.sinergi.forum.api.followup.FollowUpReviewed;
import id.sinergi.forum.domain.followup.FollowUp;
import id.sinergi.forum.domain.followup.FollowUps;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.application.Permit;
import id.sinergi.shared.application.file.FilePassing;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What is said of work done: the agency that owes it reports, the host judges; never the same person both. */
@Stateless
public class FollowUpReporting {
    private static final String PENDING = "follow-up";
    private static final String SENT = "follow-up-report";

    @Inject
    FollowUps followUps;

    @Inject
    FilePassing files;

    @Inject
    Clock clock;

    @Inject
    Event<FollowUpReported> reported;

    @Inject
    Event<FollowUpReviewed> reviewed;

    /** Somebody of the agency that owes it says what it has done, with what it has enclosed; refused when that has been said already. */
    @Permit(FOLLOW_UP_REPORT)
    public void report(ReportFollowUp command) {
        FollowUp followUp = expected(command.followUp(), command.version());
        UUID report = followUp.report(command.text(), caller(), clock.instant());
        files.handOver(new FileHolder(PENDING, command.followUp().value()), new FileHolder(SENT, report.toString()));
        reported.fire(new FollowUpReported(followUp.id()));
    }

    /** The host agrees; refused to whoever reported. */
    @Permit(FORUM_RECORD)
    public void confirm(ConfirmFollowUp command) {
        FollowUp followUp = expected(command.followUp(), command.version());
        followUp.confirm(caller(), clock.instant());
        reviewed.fire(new FollowUpReviewed(followUp.id(), true));
    }

    /** The host is not satisfied, and says why; refused to whoever reported. */
    @Permit(FORUM_RECORD)
    public void sendBack(SendBackFollowUp command) {
        FollowUp followUp = expected(command.followUp(), command.version());
        followUp.sendBack(command.reason(), caller(), clock.instant());
        reviewed.fire(new FollowUpReviewed(followUp.id(), false));
    }

    private FollowUp expected(FollowUpRef ref, int version) {
        FollowUp followUp = followUps.get(ref);
        followUp.expectVersion(version, ref.value());
        return followUp;
    }

    private static UUID caller() {
        return CurrentCaller.get().account();
    }
}
