package id.sinergi.notification.api;

import java.util.List;

/**
 * What is new for somebody.
 *
 * @param unread how many notices they have not seen, counted no further than {@link #MOST}
 * @param invitations the newest of them that invite
 */
public record NoticeBoard(int unread, List<NoticeRow> invitations) {
    public static final int MOST = 100;

    public NoticeBoard {
        invitations = List.copyOf(invitations);
    }
}
