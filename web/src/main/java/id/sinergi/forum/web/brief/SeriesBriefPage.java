package id.sinergi.forum.web.brief;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.forum.application.brief.BriefQueries;
import id.sinergi.forum.web.Addressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an agency has to know since the last edition of a series, on one page. */
@Named
@RequestScoped
public class SeriesBriefPage {
    @Inject
    BriefQueries queries;

    @Inject
    Addressed addressed;

    private SeriesBrief brief;

    public void load() {
        AgencyRef agency = addressed.find("agency").map(AgencyRef::new).orElse(null);
        brief = queries.brief(addressed.series(), agency);
    }

    public SeriesBrief getBrief() {
        return brief;
    }
}
