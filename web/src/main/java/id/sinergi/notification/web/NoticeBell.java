package id.sinergi.notification.web;

import id.sinergi.notification.api.NoticeBoard;
import id.sinergi.notification.application.NoticeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What every page shows of the reader's notices: how many are new. */
@Named
@RequestScoped
public class NoticeBell {
    @Inject
    NoticeQueries notices;

    private NoticeBoard board;

    public NoticeBoard getBoard() {
        if (board == null) {
            board = notices.board();
        }
        return board;
    }

    /** The number as it fits beside the bell: {@code 99+} when there are more. */
    public String getCount() {
        int unread = getBoard().unread();
        return unread < NoticeBoard.MOST ? String.valueOf(unread) : NoticeBoard.MOST - 1 + "+";
    }
}
