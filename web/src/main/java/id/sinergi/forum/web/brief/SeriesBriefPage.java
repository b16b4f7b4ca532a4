package id.sinergi.forum.web.brief;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.forum.application.brief.BriefQueries;
import id.sinergi.forum.web.Addressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an agency has to know since the last edition of a series, on one page. */
@Named
@RequestScoped
public class SeriesBriefPage {
    private static final int SHOWN = 4;

    @Inject
    BriefQueries queries;

    @Inject
    Addressed addressed;

    private SeriesBrief brief;

    public void load() {
        AgencyRef agency = addressed.find("agency").map(AgencyRef::new).orElse(null);
        brief = queries.brief(addressed.series(), agency);
    }

    /** Whether everything is shown, however long. */
    public boolean isWhole() {
        return addressed.find("all").isPresent();
    }

    /** So many rows of a part that all parts stand on one screen. */
    public <T> List<T> shown(List<T> rows) {
        return isWhole() ? rows : rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    /** How many rows of a part are not shown. */
    public int more(List<?> rows) {
        return rows.size() - shown(rows).size();
    }

    public FollowUpStatus statusOf(SeriesBrief.Reported report) {
        return BriefWords.status(report);
    }

    public SeriesBrief getBrief() {
        return brief;
    }
}
