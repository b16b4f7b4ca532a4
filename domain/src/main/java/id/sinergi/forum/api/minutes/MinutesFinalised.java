package id.sinergi.forum.api.minutes;

import id.sinergi.forum.api.ForumId;

/** The minutes of a forum are final. */
public record MinutesFinalised(ForumId forum) {}
