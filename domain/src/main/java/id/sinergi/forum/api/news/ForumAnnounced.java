package id.sinergi.forum.api.news;

import id.sinergi.forum.api.ForumId;

/** A forum has been made known to everybody. */
public record ForumAnnounced(ForumId forum) implements ForumEvent {}
