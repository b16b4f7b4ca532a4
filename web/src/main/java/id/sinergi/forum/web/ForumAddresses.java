package id.sinergi.forum.web;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.shared.web.rest.ResourceAddresses;
import jakarta.enterprise.context.ApplicationScoped;

/** Where forums, series and decisions live for programs. */
@ApplicationScoped
public class ForumAddresses implements ResourceAddresses {
    public static final String FORUMS = "forums";
    static final String SERIES = "forum-series";
    static final String DECISIONS = "decisions";
    public static final String FOLLOW_UPS = "follow-ups";
    public static final String TOPICS = "topics";

    private static final String PACKAGE = AgencyLabel.class.getPackageName();

    @Override
    public String segment(Class<?> record, Object reference) {
        if (!record.getPackageName().startsWith(PACKAGE)) {
            return null;
        } else if (record == AgencyLabel.class) {
            return "agencies";
        }
        return switch (reference.toString().split("-", 2)[0]) {
            case "FRM" -> FORUMS;
            case "SER" -> SERIES;
            case "DEC" -> DECISIONS;
            case "FUP" -> FOLLOW_UPS;
            case "TOP" -> TOPICS;
            default -> null;
        };
    }
}
