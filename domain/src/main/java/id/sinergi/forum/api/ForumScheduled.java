package id.sinergi.forum.api;

/** A forum has been planned, as a draft. */
public record ForumScheduled(ForumId forum) {}
