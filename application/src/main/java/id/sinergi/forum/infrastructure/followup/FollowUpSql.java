package id.sinergi.forum.infrastructure.followup;

import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.api.followup.FollowUpView;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.infrastructure.Sql;
import java.time.LocalDate;
import java.util.UUID;

/** Under which conditions follow-ups come into a list. */
final class FollowUpSql {
    private static final String AWAITS_REPORT = "u.status IN ('OPEN', 'RETURNED')";

    private FollowUpSql() {}

    /** {@code FROM follow_up u … WHERE …}, to be continued with {@code AND}. */
    static Sql matching(FollowUpFilter filter, Caller caller, LocalDate today) {
        Sql sql = new Sql("FROM follow_up u JOIN agency a ON a.id = u.agency_id"
                        + " JOIN decision d ON d.id = u.decision_id WHERE TRUE")
                .add(seenAs(filter.view(), caller))
                .andWords(filter.q(), "u.ref", "u.task_id", "u.task_en")
                .and(filter.status() == null ? null : filter.status().name(), "u.status = ?")
                .and(filter.due().from(), "u.due_on >= ?")
                .and(filter.due().until(), "u.due_on <= ?");
        if (filter.agency() != null) {
            sql.add(
                    "AND u.agency_id = (SELECT id FROM agency WHERE ref = ?)",
                    filter.agency().value());
        }
        if (filter.unfinished() != null) {
            sql.add("AND u.status " + (filter.unfinished() ? "" : "NOT ") + "IN ('OPEN', 'REPORTED', 'RETURNED')");
        }
        if (filter.overdue() != null) {
            sql.add("AND " + (filter.overdue() ? "" : "NOT ") + "(" + AWAITS_REPORT + " AND u.due_on < ?)", today);
        }
        return sql;
    }

    private static Sql seenAs(FollowUpView view, Caller caller) {
        return switch (view) {
            case MINE -> equal("u.person_id", caller.account());
            case AGENCY -> equal("u.agency_id", caller.agency());
            case HOST -> equal("u.host_id", caller.agency());
            case ALL -> new Sql("");
        };
    }

    /** Whoever has no account or agency has no follow-ups either. */
    private static Sql equal(String column, UUID key) {
        return key == null ? new Sql("AND FALSE") : new Sql("AND " + column + " = ?", key);
    }

    /** What somebody at an agency has to do, be it this person or nobody in particular. */
    static Sql owed(Caller caller) {
        return new Sql(
                "AND u.agency_id = ? AND (u.person_id IS NULL OR u.person_id = ?) AND " + AWAITS_REPORT,
                caller.agency(),
                caller.account());
    }

    /** What was reported to the caller's agency by others: nobody judges a report of their own. */
    static Sql toReview(Caller caller) {
        return new Sql("AND u.host_id = ? AND u.status = 'REPORTED'", caller.agency())
                .add(
                        "AND NOT EXISTS (SELECT 1 FROM follow_up_report r WHERE r.follow_up_id = u.id"
                                + " AND r.confirmed IS NULL AND r.reported_by = ?)",
                        caller.account());
    }

    /** What is late at others; what the caller has to do is in another list. */
    static Sql late(Caller caller, LocalDate until) {
        return new Sql("AND u.host_id = ? AND u.due_on <= ? AND " + AWAITS_REPORT, caller.agency(), until)
                .add(
                        "AND NOT (u.agency_id = ? AND (u.person_id IS NULL OR u.person_id = ?))",
                        caller.agency(),
                        caller.account());
    }
}
