package id.sinergi.forum.api.series;

import java.util.UUID;

/** The key of a topic. */
public record TopicId(UUID value) {}
