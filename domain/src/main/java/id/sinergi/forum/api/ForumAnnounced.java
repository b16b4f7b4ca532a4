package id.sinergi.forum.api;

/** A forum has been made known to everybody. */
public record ForumAnnounced(ForumId forum) {}
