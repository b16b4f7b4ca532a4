package id.sinergi.forum.api.agenda;

/** What became of an agenda item. */
public enum AgendaItemState {
    /** Still to be discussed, or begun and not finished. */
    OPEN,
    DONE,
    /** Goes on in a later edition of the series. */
    DEFERRED,
    /** Another series deals with it. */
    FORWARDED;

    /** Whether somewhere else deals with it now. */
    public boolean hasMovedOn() {
        return this == DEFERRED || this == FORWARDED;
    }
}
