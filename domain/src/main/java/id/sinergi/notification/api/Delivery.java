package id.sinergi.notification.api;

/** How somebody wants to be told of a topic. */
public enum Delivery {
    /** In the application, and by mail at once. */
    MAIL,
    /** In the application, and by one mail a day. */
    DIGEST,
    /** In the application only. */
    APPLICATION,
    /** Not at all. */
    NONE;

    public boolean isMailed() {
        return this == MAIL || this == DIGEST;
    }
}
