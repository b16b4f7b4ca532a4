package id.sinergi.notification.api.calendar;

import id.sinergi.forum.api.calendar.CalendarDeadline;
import id.sinergi.forum.api.calendar.CalendarForum;
import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Token;
import id.sinergi.shared.api.Bilingual;
import java.util.List;
import java.util.Map;

/**
 * What a calendar program gets to see.
 *
 * @param name of the series; null for somebody's own calendar
 * @param language of the person
 * @param replies by the reference of a forum, the secret by which the person answers its invitation
 */
public record CalendarContent(
        Bilingual name,
        Language language,
        List<CalendarForum> forums,
        List<CalendarDeadline> deadlines,
        Map<String, Token> replies) {
    public CalendarContent {
        forums = List.copyOf(forums);
        deadlines = List.copyOf(deadlines);
        replies = Map.copyOf(replies);
    }
}
