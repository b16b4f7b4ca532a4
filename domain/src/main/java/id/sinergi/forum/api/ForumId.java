package id.sinergi.forum.api;

import java.util.UUID;

/** The key of a forum. */
public record ForumId(UUID value) {}
