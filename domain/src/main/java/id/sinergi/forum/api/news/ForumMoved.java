package id.sinergi.forum.api.news;

import id.sinergi.forum.api.ForumId;

/** A forum that everybody knows of has another time or place. */
public record ForumMoved(ForumId forum) implements ForumEvent {}
