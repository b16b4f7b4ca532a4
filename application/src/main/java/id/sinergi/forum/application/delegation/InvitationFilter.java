package id.sinergi.forum.application.delegation;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.InvitationStatus;

/**
 * Which invitations of a forum are listed.
 *
 * @param status null for any
 */
public record InvitationFilter(ForumRef forum, InvitationStatus status) {}
