package id.sinergi.notification.web;

import id.sinergi.notification.api.NoticeBoard;
import id.sinergi.notification.application.NoticeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What every page shows of the reader's notices: how many are new. The number is remembered for some seconds, because
 * people who look for something open one page after the other.
 */
@Named
@RequestScoped
public class NoticeBell {
    private static final String KEPT = NoticeBell.class.getName();
    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    NoticeQueries notices;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private NoticeBoard board;

    /** What the home page shows of them; always asked anew. */
    public NoticeBoard getBoard() {
        if (board == null) {
            board = notices.board();
            remember(board.unread());
        }
        return board;
    }

    /** Where the notices themselves are listed, the number agrees with them. */
    public void askAnew() {
        getBoard();
    }

    public int getUnread() {
        if (board != null) {
            return board.unread();
        }
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(KEPT) instanceof Unread kept
                && clock.instant().isBefore(kept.asked().plus(FRESH))) {
            return kept.count();
        }
        return getBoard().unread();
    }

    /** The number as it fits beside the bell: {@code 99+} when there are more. */
    public String getCount() {
        int unread = getUnread();
        return unread < NoticeBoard.MOST ? String.valueOf(unread) : NoticeBoard.MOST - 1 + "+";
    }

    private void remember(int count) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(KEPT, new Unread(count, clock.instant()));
        }
    }

    /** Whoever has just read some is not shown the old number. */
    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    private record Unread(int count, Instant asked) implements Serializable {}
}
