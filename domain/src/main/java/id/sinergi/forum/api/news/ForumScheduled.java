package id.sinergi.forum.api.news;

import id.sinergi.forum.api.ForumId;

/** A forum has been planned, as a draft. */
public record ForumScheduled(ForumId forum) implements ForumEvent {}
