package id.sinergi.forum.api.delegation;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.reply.Reply;

/**
 * An invited agency in the list of a forum.
 *
 * @param reply what the agency has said about coming; null as long as it has not
 * @param seats how many it holds or wants
 * @param arrived how many of its people have come
 */
public record InvitationRow(
        AgencyLabel agency,
        SeatGroup group,
        InvitationStatus status,
        Reply reply,
        int seats,
        int arrived,
        int version) {}
