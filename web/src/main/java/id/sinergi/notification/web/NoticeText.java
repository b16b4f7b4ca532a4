package id.sinergi.notification.web;

import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.shared.web.Formats;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;
import java.util.List;

/** A notice in one language, for pages and for mails. */
public final class NoticeText {
    private final Language language;
    private final Text text;

    public NoticeText(Language language) {
        this.language = language;
        this.text = Text.in(language);
    }

    /** What happened, in a sentence without its subject. */
    public String what(NoticeRow notice) {
        return text("notice." + notice.kind().name(), notice.party());
    }

    /** What kind of thing happened, in two words. */
    public String label(NoticeRow notice) {
        return text.get("NoticeKind." + notice.kind().name());
    }

    public String title(NoticeRow notice) {
        return notice.title().in(language.code());
    }

    /** When it takes place or is due; empty where there is no such day. */
    public String when(NoticeRow notice) {
        if (notice.day() == null) {
            return "";
        }
        return text(isDue(notice.kind()) ? "notice.due" : "notice.on", Formats.date(notice.day(), language));
    }

    /** Why it was done, or what was added to an answer; empty where nobody had to say. */
    public String reason(NoticeRow notice) {
        if (notice.reason() == null) {
            return "";
        }
        boolean added = notice.kind().name().startsWith("REPLY_");
        return text(added ? "notice.note" : "notice.reason", notice.reason());
    }

    public String text(String key, Object... facts) {
        return facts.length == 0 ? text.get(key) : text.get(key, List.of(facts));
    }

    private static boolean isDue(NoticeKind kind) {
        return switch (kind.topic()) {
            case DECISIONS, FOLLOW_UPS -> true;
            case INVITATIONS -> kind == NoticeKind.REGISTRATION_CLOSES;
            case FORUMS -> false;
        };
    }

    /** The page of the record. */
    public static String address(NoticeRow notice) {
        String subject = notice.subject();
        if (subject.startsWith("FRM-")) {
            return "/forums/" + subject + (notice.kind() == NoticeKind.MINUTES_FINAL ? "/minutes" : "");
        }
        if (subject.startsWith("TOP-")) {
            return "/topics/" + subject;
        }
        return (subject.startsWith("DEC-") ? "/decisions/" : "/follow-ups/") + subject;
    }
}
