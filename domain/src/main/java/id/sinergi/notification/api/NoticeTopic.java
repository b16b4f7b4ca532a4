package id.sinergi.notification.api;

/** What a notice is about; people choose for each topic how they want to be told. */
public enum NoticeTopic {
    INVITATIONS,
    FORUMS,
    DECISIONS,
    FOLLOW_UPS
}
