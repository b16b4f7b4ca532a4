package id.sinergi.notification.api.calendar;

import id.sinergi.forum.api.calendar.CalendarDeadline;
import id.sinergi.forum.api.calendar.CalendarForum;
import id.sinergi.identity.api.Language;
import id.sinergi.shared.api.Bilingual;
import java.util.List;

/**
 * What a calendar program gets to see.
 *
 * @param name of the series; null for somebody's own calendar
 * @param language of the person
 */
public record CalendarContent(
        Bilingual name, Language language, List<CalendarForum> forums, List<CalendarDeadline> deadlines) {
    public CalendarContent {
        forums = List.copyOf(forums);
        deadlines = List.copyOf(deadlines);
    }
}
