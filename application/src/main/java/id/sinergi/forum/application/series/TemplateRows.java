package id.sinergi.forum.application.series;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.series.TemplateDetails;

/** Reads templates as records. */
public interface TemplateRows {
    /** The template of a series; an empty one where nobody has written any. */
    TemplateDetails details(ForumSeriesRef series);
}
