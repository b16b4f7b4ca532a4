package id.sinergi.forum.infrastructure.calendar;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.calendar.CalendarDeadline;
import id.sinergi.forum.api.calendar.CalendarDirectory;
import id.sinergi.forum.api.calendar.CalendarForum;
import id.sinergi.forum.api.calendar.CalendarForum.Asking;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.api.reply.ReplyState;
import id.sinergi.forum.infrastructure.Visible;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCalendarDirectory implements CalendarDirectory {
    private static final String FORUMS = """
            SELECT f.ref, f.title_id, f.title_en, h.name_id, h.name_en, f.status, f.starts_at, f.ends_at, f.zone,
                   f.venue, f.city, f.cancel_reason, f.version, GREATEST(f.row_start, COALESCE(y.row_start, f.row_start)),
                   i.status, y.answer
            FROM forum f JOIN agency h ON h.id = f.host_id
            LEFT JOIN forum_invitation i ON i.forum_id = f.id AND i.agency_id = ?
            LEFT JOIN forum_reply y ON y.invitation_id = i.id WHERE TRUE""";
    private static final String LATEST = "ORDER BY f.starts_at DESC, f.id DESC LIMIT " + MOST;
    private static final String CONCERNS = """
            AND (f.host_id = ?
              OR EXISTS (SELECT 1 FROM forum_participant p WHERE p.forum_id = f.id AND p.agency_id = ?)
              OR EXISTS (SELECT 1 FROM forum_invitation i WHERE i.forum_id = f.id AND i.agency_id = ?
                         AND i.status NOT IN ('DECLINED', 'WITHDRAWN')))""";
    private static final String DECISIONS = """
            SELECT d.ref, d.text_id, d.text_en, d.due_on AS due, d.version, d.row_start
            FROM decision_duty y JOIN decision d ON d.id = y.decision_id
            WHERE y.agency_id = ? AND y.part = 'ACTOR' AND y.status IN ('OPEN', 'IN_PROGRESS')
              AND y.due_on >= ? AND d.due_on IS NOT NULL""";
    private static final String FOLLOW_UPS = """
            SELECT u.ref, u.task_id, u.task_en, u.due_on AS due, u.version, u.row_start
            FROM follow_up u WHERE u.agency_id = ? AND (u.person_id IS NULL OR u.person_id = ?)
              AND u.status IN ('OPEN', 'RETURNED') AND u.due_on >= ?""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Override
    public List<CalendarForum> forums(Caller person, Instant since) {
        Sql sql = new Sql(FORUMS, person.agency())
                .add("AND f.starts_at >= ?", Timestamp.from(since))
                .add(Visible.forum(person));
        if (person.is(Role.COORDINATOR) || person.is(Role.REGIONAL_OFFICER)) {
            sql.add(CONCERNS, person.agency(), person.agency(), person.agency());
        }
        return sql.add(LATEST).list(entityManager, this::forum);
    }

    @Override
    public List<CalendarForum> editions(ForumSeriesRef series, Caller person) {
        return new Sql(FORUMS, person.agency())
                .add("AND f.series_id = (SELECT id FROM forum_series WHERE ref = ?)", series.value())
                .add(Visible.forum(person))
                .add(LATEST)
                .list(entityManager, this::forum);
    }

    @Override
    public List<CalendarDeadline> deadlines(Caller person, LocalDate since) {
        return new Sql(DECISIONS, person.agency(), since)
                .add("UNION ALL")
                .add(FOLLOW_UPS, person.agency(), person.account(), since)
                .add("ORDER BY due, ref LIMIT " + MOST)
                .list(
                        entityManager,
                        row -> new CalendarDeadline(
                                row.text(0), row.bilingual(1), row.date(3), row.integer(4), row.instant(5)));
    }

    @Override
    public Optional<Bilingual> name(ForumSeriesRef series) {
        return new Sql("SELECT name_id, name_en FROM forum_series WHERE ref = ?", series.value())
                .list(entityManager, row -> row.bilingual(0)).stream().findFirst();
    }

    private CalendarForum forum(Row row) {
        return new CalendarForum(
                row.text(0),
                row.bilingual(1),
                row.bilingual(3),
                row.constant(5, ForumStatus.class),
                row.instant(6),
                row.instant(7),
                ZoneId.of(row.text(8)),
                row.text(9),
                row.text(10),
                row.text(11),
                row.integer(12),
                row.instant(13),
                asking(row));
    }

    private Asking asking(Row row) {
        if (row.isNull(14)) {
            return null;
        }
        ReplyState state = ReplyState.of(
                row.constant(5, ForumStatus.class),
                row.instant(7),
                row.constant(14, InvitationStatus.class),
                clock.instant());
        return new Asking(state.isOpen(), row.constant(15, Reply.class));
    }
}
