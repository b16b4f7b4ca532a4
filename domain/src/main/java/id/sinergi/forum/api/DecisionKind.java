package id.sinergi.forum.api;

/** What a paragraph does. */
public enum DecisionKind {
    DECISION,
    RECOMMENDATION,
    /** A wish that one side puts to another. */
    REQUEST,
    /** Something said that the forum took note of; asks nothing of anybody. */
    NOTED;

    public boolean asksForAction() {
        return this != NOTED;
    }
}
