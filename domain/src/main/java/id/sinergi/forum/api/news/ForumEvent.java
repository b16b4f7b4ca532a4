package id.sinergi.forum.api.news;

import id.sinergi.forum.api.ForumId;

/** Something that a host did to a forum as a whole. */
public sealed interface ForumEvent permits ForumScheduled, ForumAnnounced, ForumMoved, ForumCancelled {
    ForumId forum();
}
