package id.sinergi.forum.api.reply;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumId;

/** An agency has said whether it comes, or has changed its mind. For whoever has to be told. */
public record ReplyGiven(ForumId forum, AgencyId agency, Reply answer) {}
