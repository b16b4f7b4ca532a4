package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpAction;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.application.followup.ConfirmFollowUp;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.followup.FollowUpReporting;
import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.application.file.FileQueries;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One follow-up with its reports; the host confirms here what was reported. */
@Named
@RequestScoped
public class FollowUpDetailsPage {
    @Inject
    FollowUpQueries followUps;

    @Inject
    FollowUpReporting reporting;

    @Inject
    FileQueries files;

    @Inject
    FollowUpAddress address;

    private FollowUpDetails followUp;
    private int version;
    private Map<String, List<FileRow>> enclosures;

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

    /** What came with a report; asked for once for all of them. */
    public List<FileRow> enclosures(UUID report) {
        if (enclosures == null) {
            List<String> reports = getFollowUp().reports().stream()
                    .map(each -> each.id().toString())
                    .toList();
            enclosures = files.listAll("follow-up-report", reports);
        }
        return enclosures.getOrDefault(report.toString(), List.of());
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
