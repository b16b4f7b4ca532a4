package id.sinergi.notification.api;

/**
 * Which notices are wanted; null means any.
 *
 * @param q words of the title, the agency or the reference
 * @param read whether the reader has seen them
 */
public record NoticeFilter(String q, NoticeTopic topic, Boolean read) {
    public static final NoticeFilter ALL = new NoticeFilter(null, null, null);
}
