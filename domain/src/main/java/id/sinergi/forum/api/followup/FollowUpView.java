package id.sinergi.forum.api.followup;

/** Whose follow-ups a list shows. */
public enum FollowUpView {
    /** Those that name the reader. */
    MINE,
    /** Those that the reader's agency owes. */
    AGENCY,
    /** Those of the forums that the reader's agency holds. */
    HOST,
    ALL
}
