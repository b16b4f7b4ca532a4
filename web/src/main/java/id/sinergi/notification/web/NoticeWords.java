package id.sinergi.notification.web;

import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.shared.web.Formats;
import id.sinergi.shared.web.Lang;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How a notice is put into words, and where it leads. */
@Named
@RequestScoped
public class NoticeWords {
    @Inject
    Lang lang;

    /** What happened, in a sentence without its subject. */
    public String what(NoticeRow notice) {
        return what(notice, lang.getLanguage());
    }

    /** When it takes place or is due; empty where there is no such day. */
    public String when(NoticeRow notice) {
        return when(notice, lang.getLanguage());
    }

    public String address(NoticeRow notice) {
        return addressOf(notice);
    }

    /** How loud the mark beside it is. */
    public String tone(NoticeRow notice) {
        return switch (notice.kind()) {
            case TASK_OVERDUE, TASK_ESCALATED, FORUM_CANCELLED, DELEGATION_DECLINED -> "stop";
            case TASK_DUE, TASK_RETURNED, FORUM_MOVED -> "warn";
            case DELEGATION_APPROVED, TASK_CONFIRMED -> "done";
            default -> "open";
        };
    }

    static String what(NoticeRow notice, Language language) {
        return Text.in(language).get("notice." + notice.kind().name(), List.of(notice.party()));
    }

    static String when(NoticeRow notice, Language language) {
        if (notice.day() == null) {
            return "";
        }
        String key = isDue(notice.kind()) ? "notice.due" : "notice.on";
        return Text.in(language).get(key, List.of(Formats.date(notice.day(), language)));
    }

    private static boolean isDue(NoticeKind kind) {
        return switch (kind.topic()) {
            case DECISIONS, FOLLOW_UPS -> true;
            case INVITATIONS, FORUMS -> false;
        };
    }

    /** The page of the record. */
    static String addressOf(NoticeRow notice) {
        String subject = notice.subject();
        if (subject.startsWith("FRM-")) {
            return "/forums/" + subject + (notice.kind() == NoticeKind.MINUTES_FINAL ? "/minutes" : "");
        }
        return (subject.startsWith("DEC-") ? "/decisions/" : "/follow-ups/") + subject;
    }
}
