package id.sinergi.forum.web.series;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.series.TopicDetails;
import id.sinergi.forum.api.series.TopicFilter;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.forum.application.series.TopicQueries;
import id.sinergi.forum.web.Given;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Topics that were proposed for series: one's own, and those of the series that one's agency hosts. */
@Named
@RequestScoped
public class TopicListPage {
    @Inject
    TopicQueries topics;

    private String q;
    private String state;
    private String series;
    private String after;
    private Page<TopicDetails> page;

    public void load() {
        ForumSeriesRef wanted = Given.text(series) == null ? null : new ForumSeriesRef(series.strip());
        TopicFilter filter = new TopicFilter(wanted, Given.constant(TopicState.class, state), Given.text(q), false);
        page = topics.list(filter, new PageRequest(after, PageRequest.DEFAULT));
    }

    public Page<TopicDetails> getPage() {
        return page;
    }

    public TopicState[] getStates() {
        return TopicState.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
