package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpAction;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.application.followup.ConfirmFollowUp;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.followup.FollowUpReporting;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** One follow-up with its reports; the host confirms here what was reported. */
@Named
@RequestScoped
public class FollowUpDetailsPage {
    @Inject
    FollowUpQueries followUps;

    @Inject
    FollowUpReporting reporting;

    @Inject
    FollowUpAddress address;

    private FollowUpDetails followUp;
    private int version;

    public void load() {
        getFollowUp();
    }

    public void confirm() throws IOException {
        reporting.confirm(new ConfirmFollowUp(address.ref(), version));
        Messages.done("followUp.confirmed", address.ref());
        address.goTo(address.ref());
    }

    public FollowUpDetails getFollowUp() {
        if (followUp == null) {
            followUp = followUps.details(address.ref());
        }
        return followUp;
    }

    public boolean may(String action) {
        return getFollowUp().allows(FollowUpAction.valueOf(action));
    }

    /** Of what the page shows: whoever is told that it has changed has then seen it, and may press again. */
    public int getVersion() {
        return getFollowUp().version();
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
