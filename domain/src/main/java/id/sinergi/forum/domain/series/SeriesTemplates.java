package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.ForumSeriesId;
import java.util.Optional;

/** The templates of all series that have one. */
public interface SeriesTemplates {
    Optional<SeriesTemplate> find(ForumSeriesId series);

    void add(SeriesTemplate template);
}
