package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.series.TopicDetails;
import id.sinergi.forum.api.series.TopicFilter;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.series.TopicQueries;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One series: its editions, and when the next is due. */
@Named
@RequestScoped
public class ForumSeriesDetailsPage {
    @Inject
    ForumSeriesQueries seriesQueries;

    @Inject
    TopicQueries topicQueries;

    @Inject
    Addressed addressed;

    private ForumSeriesDetails series;
    private List<TopicDetails> topics;

    public void load() {
        series = seriesQueries.details(addressed.series());
    }

    /** Topics that wait for the host, as far as the reader may see them. */
    public List<TopicDetails> getTopics() {
        if (topics == null) {
            TopicFilter waiting = new TopicFilter(addressed.series(), TopicState.PROPOSED, null, false);
            topics = topicQueries.list(waiting, PageRequest.first()).items();
        }
        return topics;
    }

    public ForumSeriesDetails getSeries() {
        return series;
    }
}
