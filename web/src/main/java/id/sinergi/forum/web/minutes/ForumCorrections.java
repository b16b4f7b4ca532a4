package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.application.minutes.CorrectionQueries;
import id.sinergi.forum.web.Addressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On which corrections of earlier minutes the forum of the page has to decide. */
@Named
@RequestScoped
public class ForumCorrections {
    @Inject
    CorrectionQueries queries;

    @Inject
    Addressed addressed;

    private List<CorrectionDetails> waiting;

    public List<CorrectionDetails> getWaiting() {
        if (waiting == null) {
            waiting = queries.waitingFor(addressed.forum());
        }
        return waiting;
    }
}
