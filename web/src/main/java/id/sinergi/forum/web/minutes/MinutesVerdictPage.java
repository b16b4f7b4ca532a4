package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.forum.application.minutes.ApproveCorrection;
import id.sinergi.forum.application.minutes.CorrectionQueries;
import id.sinergi.forum.application.minutes.MinutesCorrecting;
import id.sinergi.forum.application.minutes.RejectCorrection;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** One protocol of correction; a later edition records here what it decided on it. */
@Named
@RequestScoped
public class MinutesVerdictPage {
    @Inject
    CorrectionQueries queries;

    @Inject
    MinutesCorrecting correcting;

    @Inject
    Addressed addressed;

    private CorrectionDetails correction;
    private int version;
    private String edition;
    private String reason;

    public void load() {
        getCorrection();
    }

    public void approve() throws IOException {
        correcting.approve(new ApproveCorrection(new ForumRef(edition), ref(), version));
        done("correction.approved");
    }

    public void reject() throws IOException {
        correcting.reject(new RejectCorrection(new ForumRef(edition), ref(), version, reason));
        done("correction.rejected");
    }

    private void done(String message) throws IOException {
        Messages.done(message, ref());
        addressed.goTo("/forums/" + addressed.forum() + "/minutes#corrections");
    }

    public CorrectionDetails getCorrection() {
        if (correction == null) {
            correction = queries.details(ref());
        }
        return correction;
    }

    private CorrectionRef ref() {
        try {
            return CorrectionRef.of(
                    addressed.forum(), Integer.parseInt(addressed.find("number").orElse("")));
        } catch (NumberFormatException e) {
            throw new NotFound("number");
        }
    }

    /** Of what the page shows: whoever is told that it has changed has then seen it, and may press again. */
    public int getVersion() {
        return getCorrection().version();
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
