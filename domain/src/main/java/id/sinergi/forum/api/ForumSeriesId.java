package id.sinergi.forum.api;

import java.util.UUID;

/** The key of a forum series. */
public record ForumSeriesId(UUID value) {}
