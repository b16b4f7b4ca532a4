package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumSeriesFilter;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All series, and when each is due again. */
@Named
@RequestScoped
public class ForumSeriesListPage {
    @Inject
    ForumSeriesQueries series;

    private String q;
    private String rhythm;
    private String overdue;
    private String after;
    private Page<ForumSeriesRow> page;

    public void load() {
        ForumSeriesFilter filter = new ForumSeriesFilter(
                Given.text(q), null, Given.constant(Rhythm.class, rhythm), "true".equals(overdue) ? true : null);
        page = series.list(filter, new PageRequest(after, PageRequest.DEFAULT));
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public Page<ForumSeriesRow> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getRhythm() {
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }

    public String getOverdue() {
        return overdue;
    }

    public void setOverdue(String overdue) {
        this.overdue = overdue;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
