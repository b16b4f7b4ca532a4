package id.sinergi.forum.api.series;

import id.sinergi.forum.api.ForumSeriesRef;

/**
 * Which proposed topics are wanted; null means any.
 *
 * @param q words that occur in reference or title
 * @param own whether only those that the caller's agency proposed
 */
public record TopicFilter(ForumSeriesRef series, TopicState state, String q, boolean own) {}
