package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.application.ForumSeriesQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One series: its editions, and when the next is due. */
@Named
@RequestScoped
public class ForumSeriesDetailsPage {
    @Inject
    ForumSeriesQueries seriesQueries;

    @Inject
    Addressed addressed;

    private ForumSeriesDetails series;

    public void load() {
        series = seriesQueries.details(addressed.series());
    }

    public ForumSeriesDetails getSeries() {
        return series;
    }
}
