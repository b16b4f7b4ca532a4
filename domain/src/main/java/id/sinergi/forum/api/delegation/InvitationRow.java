package id.sinergi.forum.api.delegation;

import id.sinergi.forum.api.AgencyLabel;

/**
 * An invited agency in the list of a forum.
 *
 * @param seats how many it holds or wants
 * @param arrived how many of its people have come
 */
public record InvitationRow(
        AgencyLabel agency, SeatGroup group, InvitationStatus status, int seats, int arrived, int version) {}
