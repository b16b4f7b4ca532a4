package id.sinergi.forum.api.delegation;

/** What somebody is in a delegation. */
public enum DelegateRole {
    HEAD,
    MEMBER,
    /** Comes when another cannot; takes no seat. */
    SUBSTITUTE
}
