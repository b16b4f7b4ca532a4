package id.sinergi.forum.api;

/** A forum has taken place; its record is being written. */
public record ForumHeld(ForumId forum) {}
