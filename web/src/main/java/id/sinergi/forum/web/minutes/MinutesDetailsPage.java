package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.application.minutes.CorrectionQueries;
import id.sinergi.forum.application.minutes.FinaliseMinutes;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.minutes.MinutesWriting;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The minutes of a forum to read; the host ends the writing from here. */
@Named
@RequestScoped
public class MinutesDetailsPage {
    @Inject
    MinutesQueries queries;

    @Inject
    MinutesWriting writing;

    @Inject
    CorrectionQueries correctionQueries;

    @Inject
    Addressed addressed;

    private MinutesDetails minutes;
    private List<CorrectionDetails> corrections;
    private int version;

    public void load() {
        version = getMinutes().version();
        corrections = correctionQueries.list(addressed.forum());
    }

    public void finalise() throws IOException {
        writing.finalise(new FinaliseMinutes(addressed.forum(), version));
        Messages.done("minutes.finalised", addressed.forum());
        addressed.goTo("/forums/" + addressed.forum() + "/minutes");
    }

    public MinutesDetails getMinutes() {
        if (minutes == null) {
            minutes = queries.details(addressed.forum());
        }
        return minutes;
    }

    public List<CorrectionDetails> getCorrections() {
        return corrections;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
