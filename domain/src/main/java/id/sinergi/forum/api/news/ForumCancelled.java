package id.sinergi.forum.api.news;

import id.sinergi.forum.api.ForumId;

/** A forum will not take place; it says why. */
public record ForumCancelled(ForumId forum) implements ForumEvent {}
