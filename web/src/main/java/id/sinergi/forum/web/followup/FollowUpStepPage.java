package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpAction;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.application.followup.FollowUpPlanning;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.followup.FollowUpReporting;
import id.sinergi.forum.application.followup.ReportFollowUp;
import id.sinergi.forum.application.followup.SendBackFollowUp;
import id.sinergi.forum.application.followup.WithdrawFollowUp;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;

/** Where somebody says what was done, why it is not enough, or why it is not wanted any more. */
@Named
@RequestScoped
public class FollowUpStepPage {
    private static final Map<String, FollowUpAction> STEPS = Map.of(
            "report",
            FollowUpAction.REPORT,
            "send-back",
            FollowUpAction.SEND_BACK,
            "withdraw",
            FollowUpAction.WITHDRAW);

    @Inject
    FollowUpQueries followUps;

    @Inject
    FollowUpPlanning planning;

    @Inject
    FollowUpReporting reporting;

    @Inject
    FollowUpAddress address;

    private FollowUpDetails followUp;
    private FollowUpDetails theirs;
    private int version;
    private String text;
    private String reason;

    /** Who may not take the step is not shown the form. */
    public void load() {
        if (!getFollowUp().allows(getStep())) {
            throw new NotPermitted("FollowUp." + getStep());
        }
        version = followUp.version();
    }

    /** Takes the step. What somebody else did meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        try {
            take(getStep());
            Messages.done("followUp.done." + getStep(), address.ref());
            address.goTo(address.ref());
        } catch (ChangedMeanwhile e) {
            theirs = getFollowUp();
            version = theirs.version();
            Messages.add(e);
        }
    }

    private void take(FollowUpAction step) {
        switch (step) {
            case REPORT -> reporting.report(new ReportFollowUp(address.ref(), version, text));
            case SEND_BACK -> reporting.sendBack(new SendBackFollowUp(address.ref(), version, reason));
            default -> planning.withdraw(new WithdrawFollowUp(address.ref(), version, reason));
        }
    }

    public FollowUpAction getStep() {
        FollowUpAction step = STEPS.get(address.segment("step"));
        if (step == null) {
            throw new NotFound("step");
        }
        return step;
    }

    public FollowUpDetails getFollowUp() {
        if (followUp == null) {
            followUp = followUps.details(address.ref());
        }
        return followUp;
    }

    /** What has become of it since this form was opened; null as a rule. */
    public FollowUpDetails getTheirs() {
        return theirs;
    }

    /** The last report on it, which may be what somebody else has sent; null where there is none. */
    public FollowUpDetails.Report getLastReport() {
        var reports = getFollowUp().reports();
        return reports.isEmpty() ? null : reports.get(reports.size() - 1);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
