package id.sinergi.forum.api;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.api.DayRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which decisions are wanted; null means any.
 *
 * @param q a reference or its beginning, or words that occur in the text
 * @param responsible an agency that has to act
 * @param theme the code of a theme
 * @param overdue whether somebody should have acted already
 * @param decided when it was decided
 * @param due the last day to act on
 */
public record DecisionFilter(
        String q,
        DecisionStatus status,
        DecisionKind kind,
        AgencyRef responsible,
        String theme,
        ForumRef forum,
        Boolean overdue,
        DayRange decided,
        DayRange due) {
    public static final DecisionFilter ALL =
            new DecisionFilter(null, null, null, null, null, null, null, DayRange.ANY, DayRange.ANY);

    public DecisionFilter {
        decided = decided == null ? DayRange.ANY : decided;
        due = due == null ? DayRange.ANY : due;
    }

    /** What is wanted, by name and in the order of the components: {@code q=pangan, status=OPEN}. */
    public Map<String, String> wanted() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("q", q);
        given.put("status", status);
        given.put("kind", kind);
        given.put("responsible", responsible);
        given.put("theme", theme);
        given.put("forum", forum);
        given.put("overdue", overdue);
        given.put("decidedFrom", decided.from());
        given.put("decidedUntil", decided.until());
        given.put("dueFrom", due.from());
        given.put("dueUntil", due.until());
        given.values().removeIf(Objects::isNull);
        Map<String, String> wanted = new LinkedHashMap<>();
        given.forEach((name, value) -> wanted.put(name, value.toString()));
        return wanted;
    }
}
