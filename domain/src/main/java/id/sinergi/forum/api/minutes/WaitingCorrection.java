package id.sinergi.forum.api.minutes;

/**
 * A correction of earlier minutes on which an edition has to decide.
 *
 * @param forum the reference of the forum whose minutes are wrong
 * @param number among the corrections of that forum
 */
public record WaitingCorrection(String ref, String forum, int number, String reason) {}
