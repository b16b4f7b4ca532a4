package id.sinergi.forum.api.followup;

/** How far the time of a follow-up has run. */
public enum EscalationLevel {
    /** The agency is reminded. */
    DUE_SOON,
    /** The agency is told that it is late. */
    OVERDUE,
    /** The coordinator of the host is told. */
    ESCALATED
}
