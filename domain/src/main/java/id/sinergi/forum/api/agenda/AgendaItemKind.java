package id.sinergi.forum.api.agenda;

/** Why an item is on an agenda. */
public enum AgendaItemKind {
    /** Somebody put it there. */
    TOPIC,
    /** An earlier edition did not finish it. */
    UNFINISHED,
    /** The minutes of the last edition are to be approved. */
    MINUTES,
    /** What an earlier edition decided has not been done in time. */
    DECISION,
    /** Somebody has not reported in time. */
    FOLLOW_UP
}
