package id.sinergi.forum.api.minutes;

/** What a section of the minutes is about; they stand in this order. */
public enum SectionKind {
    OPENING,
    /** One item of the agenda. */
    ITEM,
    CLOSING
}
