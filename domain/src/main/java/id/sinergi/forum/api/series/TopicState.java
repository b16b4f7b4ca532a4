package id.sinergi.forum.api.series;

/** What became of a proposed topic. */
public enum TopicState {
    PROPOSED,
    /** It is on the agenda of an edition. */
    ACCEPTED,
    DECLINED,
    /** Whoever proposed it took it back. */
    WITHDRAWN
}
