package id.sinergi.forum.api.followup;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.api.DayRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which follow-ups are wanted; null means any.
 *
 * @param q words that occur in the task or its reference
 * @param unfinished whether somebody still has to act, be it the agency or the host
 * @param overdue whether the agency should have acted already
 * @param agency that owes it
 * @param due the last day to act on
 */
public record FollowUpFilter(
        FollowUpView view,
        String q,
        FollowUpStatus status,
        Boolean unfinished,
        Boolean overdue,
        AgencyRef agency,
        DayRange due) {
    public static final FollowUpFilter ALL =
            new FollowUpFilter(FollowUpView.ALL, null, null, null, null, null, DayRange.ANY);

    public FollowUpFilter {
        view = view == null ? FollowUpView.ALL : view;
        due = due == null ? DayRange.ANY : due;
    }

    /** What is wanted, by name and in the order of the components: {@code view=MINE, overdue=true}. */
    public Map<String, String> wanted() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("view", view);
        given.put("q", q);
        given.put("status", status);
        given.put("unfinished", unfinished);
        given.put("overdue", overdue);
        given.put("agency", agency);
        given.put("dueFrom", due.from());
        given.put("dueUntil", due.until());
        given.values().removeIf(Objects::isNull);
        Map<String, String> wanted = new LinkedHashMap<>();
        given.forEach((name, value) -> wanted.put(name, value.toString()));
        return wanted;
    }
}
