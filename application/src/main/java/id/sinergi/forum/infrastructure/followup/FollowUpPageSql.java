package id.sinergi.forum.infrastructure.followup;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.followup.FollowUpAction;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.forum.api.progress.ParagraphLabel;
import id.sinergi.forum.application.followup.EscalationDays;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The page of a follow-up: itself, its reports, and the names of those who wrote them. */
@ApplicationScoped
class FollowUpPageSql {
    private static final String HEAD = """
            SELECT u.id, u.ref, u.version, u.task_id, u.task_en, u.status, u.status_reason, u.due_on, u.person_id,
                   a.ref, a.name_id, a.name_en, h.ref, h.name_id, h.name_en, d.ref, d.text_id, d.text_en,
                   f.ref, f.title_id, f.title_en, u.agency_id, u.host_id
            FROM follow_up u JOIN agency a ON a.id = u.agency_id JOIN agency h ON h.id = u.host_id
            JOIN decision d ON d.id = u.decision_id JOIN forum f ON f.id = d.forum_id WHERE u.ref = ?""";

    private static final String REPORTS = """
            SELECT text, reported_by, reported_at, confirmed, reviewed_by, reviewed_at, review_reason, id
            FROM follow_up_report WHERE follow_up_id = ? ORDER BY id""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    PeopleDirectory people;

    @Inject
    EscalationDays days;

    Optional<FollowUpDetails> of(FollowUpRef ref, Caller caller, LocalDate today) {
        return new Sql(HEAD, ref.value())
                .list(entityManager, row -> details(row, caller, today)).stream()
                        .findFirst();
    }

    private FollowUpDetails details(Row row, Caller caller, LocalDate today) {
        FollowUpStatus status = row.constant(5, FollowUpStatus.class);
        LocalDate due = row.date(7);
        List<Row> reports = new Sql(REPORTS, row.uuid(0)).list(entityManager, Function.identity());
        UUID reporter =
                reports.isEmpty() ? null : reports.get(reports.size() - 1).uuid(1);
        return new FollowUpDetails(
                row.text(1),
                row.integer(2),
                row.bilingual(3),
                status,
                row.text(6),
                due,
                status.awaitsReport() ? days.rule().level(due, today).orElse(null) : null,
                new AgencyLabel(row.text(9), row.bilingual(10)),
                assignee(row.uuid(8)),
                new AgencyLabel(row.text(12), row.bilingual(13)),
                new ParagraphLabel(row.text(15), row.bilingual(16)),
                new ForumLabel(row.text(18), row.bilingual(19)),
                reports(reports),
                actions(status, row, caller, reporter));
    }

    private FollowUpDetails.Assignee assignee(UUID account) {
        return account == null
                ? null
                : people.find(account)
                        .map(person -> new FollowUpDetails.Assignee(person.username(), person.name()))
                        .orElse(null);
    }

    private List<FollowUpDetails.Report> reports(List<Row> rows) {
        Set<UUID> authors = new HashSet<>();
        rows.forEach(row -> {
            authors.add(row.uuid(1));
            authors.add(row.uuid(4));
        });
        authors.removeIf(Objects::isNull);
        Map<UUID, String> names = people.names(authors);
        return rows.stream()
                .map(row -> new FollowUpDetails.Report(
                        row.uuid(7),
                        row.text(0),
                        names.get(row.uuid(1)),
                        row.instant(2),
                        row.isNull(3) ? null : row.flag(3),
                        names.get(row.uuid(4)),
                        row.instant(5),
                        row.text(6)))
                .toList();
    }

    private static Set<FollowUpAction> actions(FollowUpStatus status, Row row, Caller caller, UUID reporter) {
        Set<FollowUpAction> actions = EnumSet.noneOf(FollowUpAction.class);
        if (Permission.FORUM_RECORD.grantedTo(caller) && caller.worksFor(row.uuid(22))) {
            actions.addAll(FollowUpAction.ofHost(status, caller.account().equals(reporter)));
        }
        if (Permission.FOLLOW_UP_REPORT.grantedTo(caller) && caller.worksFor(row.uuid(21))) {
            actions.addAll(FollowUpAction.ofAgency(status));
        }
        return actions;
    }
}
