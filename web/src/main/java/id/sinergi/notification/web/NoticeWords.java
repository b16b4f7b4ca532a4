package id.sinergi.notification.web;

import id.sinergi.notification.api.NoticeRow;
import id.sinergi.shared.web.Lang;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a notice is put into the reader's words, and where it leads. */
@Named
@RequestScoped
public class NoticeWords {
    @Inject
    Lang lang;

    /** What happened, in a sentence without its subject. */
    public String what(NoticeRow notice) {
        return text().what(notice);
    }

    /** When it takes place or is due; empty where there is no such day. */
    public String when(NoticeRow notice) {
        return text().when(notice);
    }

    /** Why it was done, or what was added to an answer. */
    public String reason(NoticeRow notice) {
        return text().reason(notice);
    }

    public String address(NoticeRow notice) {
        return NoticeText.address(notice);
    }

    /** How loud the mark beside it is. */
    public String tone(NoticeRow notice) {
        return switch (notice.kind()) {
            case TASK_OVERDUE, TASK_ESCALATED, FORUM_CANCELLED, DELEGATION_DECLINED, TOPIC_DECLINED -> "stop";
            case TASK_DUE, TASK_RETURNED, FORUM_MOVED, DECISION_DUE, REGISTRATION_CLOSES, REPLY_NOT_COMING -> "warn";
            case DELEGATION_APPROVED, DELEGATION_SEATED, TOPIC_ACCEPTED, TASK_CONFIRMED, REPLY_COMING -> "done";
            default -> "open";
        };
    }

    private NoticeText text() {
        return new NoticeText(lang.getLanguage());
    }
}
