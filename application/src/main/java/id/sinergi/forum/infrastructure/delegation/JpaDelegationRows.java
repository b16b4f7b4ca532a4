package id.sinergi.forum.infrastructure.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.Badge;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.DeskDetails;
import id.sinergi.forum.api.delegation.InvitationDetails;
import id.sinergi.forum.api.delegation.InvitationRow;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.application.delegation.DelegationRows;
import id.sinergi.forum.infrastructure.Labels;
import id.sinergi.forum.infrastructure.Visible;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.CursorNotUnderstood;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaDelegationRows implements DelegationRows {
    private static final int MOST_BADGES = 2_000;

    private static final String FROM = """
             FROM forum_invitation i JOIN forum f ON f.id = i.forum_id JOIN agency a ON a.id = i.agency_id
            WHERE f.ref = ?""";

    private static final String ROW = """
            SELECT a.ref, a.name_id, a.name_en, i.seat_group, i.status, i.seats, i.version, a.list_order,
                   (SELECT COUNT(*) FROM forum_arrival v WHERE v.invitation_id = i.id),
                   (SELECT y.answer FROM forum_reply y WHERE y.invitation_id = i.id)""" + FROM;

    private static final String DETAILS = """
            SELECT a.ref, a.name_id, a.name_en, i.seat_group, i.status, i.submission, i.submitted_at, i.contact_name,
                   i.contact_phone, i.contact_email, i.reason, i.version, i.id, i.agency_id, i.seat_limit,
                   (SELECT k.deadline FROM forum_desk k WHERE k.forum_id = f.id),
            """ + Labels.EXPECTED_DOCUMENTS + FROM;

    private static final String BADGES = """
            SELECT a.ref, a.name_id, a.name_en, d.name, d.function, d.role, d.code
            FROM forum_invitation i JOIN forum f ON f.id = i.forum_id JOIN agency a ON a.id = i.agency_id
            JOIN forum_delegate d ON d.invitation_id = i.id AND d.submission = i.submission
            WHERE f.ref = ?""";

    private static final String PEOPLE = """
            SELECT d.role, d.name, d.function, d.code, v.arrived_at
            FROM forum_delegate d JOIN forum_invitation i ON i.id = d.invitation_id AND i.submission = d.submission
            LEFT JOIN forum_arrival v ON v.forum_id = i.forum_id AND v.code = d.code
            WHERE i.id = ? ORDER BY d.position""";

    private static final String SEATS = """
            SELECT g.seat_group, q.seats, COALESCE(q.reserved, 0),
                   COALESCE(SUM(CASE WHEN i.status IN ('REGISTERED', 'APPROVED') THEN i.seats END), 0),
                   COALESCE(SUM(CASE WHEN i.status = 'WAITING' THEN i.seats END), 0), COUNT(i.id)
            FROM (SELECT 'MINISTRIES' AS seat_group UNION SELECT 'PROVINCES' UNION SELECT 'REGENCIES') g
            LEFT JOIN forum_quota q ON q.seat_group = g.seat_group AND q.forum_id = ?
            LEFT JOIN forum_invitation i ON i.seat_group = g.seat_group AND i.forum_id = ?
            GROUP BY g.seat_group, q.seats, q.reserved ORDER BY g.seat_group""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<DeskDetails> desk(ForumRef forum, Caller caller) {
        return new Sql("SELECT f.id, f.zone, f.host_id, k.deadline, COALESCE(k.version, 0), "
                        + Labels.EXPECTED_DOCUMENTS)
                        .add("FROM forum f LEFT JOIN forum_desk k ON k.forum_id = f.id WHERE f.ref = ?", forum.value())
                        .add(Visible.forum(caller))
                        .list(entityManager, row -> desk(row, caller))
                        .stream()
                        .findFirst();
    }

    private DeskDetails desk(Row row, Caller caller) {
        LocalDateTime deadline = row.isNull(3) ? null : LocalDateTime.ofInstant(row.instant(3), ZoneId.of(row.text(1)));
        boolean hosting = caller.is(Role.COORDINATOR) && caller.worksFor(row.uuid(2));
        return new DeskDetails(deadline, seats(row.uuid(0)), Labels.texts(row.text(5)), hosting, row.integer(4));
    }

    private List<DeskDetails.Seats> seats(UUID forum) {
        return new Sql(SEATS, forum, forum)
                .list(
                        entityManager,
                        row -> new DeskDetails.Seats(
                                row.constant(0, SeatGroup.class),
                                row.isNull(1) ? null : row.integer(1),
                                row.integer(2),
                                row.integer(3),
                                row.integer(4),
                                row.integer(5)));
    }

    @Override
    public Page<InvitationRow> list(ForumRef forum, InvitationStatus status, PageRequest page, Caller caller) {
        Sql rows = new Sql(ROW, forum.value()).add(conditions(status, caller));
        Cursor after = page.cursor(2);
        if (after != null) {
            rows.add("AND (a.list_order, a.ref) > (?, ?)", number(after.get(0)), after.get(1));
        }
        List<Ordered> fetched = rows.add("ORDER BY a.list_order, a.ref LIMIT ?", page.limit() + 1)
                .list(entityManager, row -> new Ordered(row.integer(7), row(row)));
        Sql matching = new Sql("SELECT 1" + FROM, forum.value()).add(conditions(status, caller));
        return Page.of(
                        fetched,
                        page,
                        () -> matching.countCapped(entityManager),
                        each -> Cursor.of(each.order(), each.row().agency().ref()))
                .map(Ordered::row);
    }

    private record Ordered(int order, InvitationRow row) {}

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new CursorNotUnderstood(e);
        }
    }

    @Override
    public Optional<InvitationDetails> details(ForumRef forum, AgencyRef agency, Caller caller) {
        return new Sql(DETAILS, forum.value())
                        .add("AND a.ref = ?", agency.value())
                        .add(conditions(null, caller))
                        .list(entityManager, row -> details(row, caller))
                        .stream()
                        .findFirst();
    }

    @Override
    public List<Badge> badges(ForumRef forum, AgencyRef agency, Caller caller) {
        return new Sql(BADGES, forum.value())
                .add(conditions(InvitationStatus.APPROVED, caller))
                .and(agency == null ? null : agency.value(), "a.ref = ?")
                .add("ORDER BY a.list_order, a.ref, d.position LIMIT " + MOST_BADGES)
                .list(
                        entityManager,
                        row -> new Badge(
                                new AgencyLabel(row.text(0), row.bilingual(1)),
                                row.text(3),
                                row.text(4),
                                row.constant(5, DelegateRole.class),
                                row.text(6)));
    }

    private static Sql conditions(InvitationStatus status, Caller caller) {
        return InvitationScope.of(caller).and(status == null ? null : status.name(), "i.status = ?");
    }

    private static InvitationRow row(Row row) {
        return new InvitationRow(
                new AgencyLabel(row.text(0), row.bilingual(1)),
                row.constant(3, SeatGroup.class),
                row.constant(4, InvitationStatus.class),
                row.constant(9, Reply.class),
                row.integer(5),
                row.integer(8),
                row.integer(6));
    }

    private InvitationDetails details(Row row, Caller caller) {
        return new InvitationDetails(
                row.uuid(12),
                new AgencyLabel(row.text(0), row.bilingual(1)),
                row.constant(3, SeatGroup.class),
                row.constant(4, InvitationStatus.class),
                row.isNull(14) ? null : row.integer(14),
                row.instant(15),
                Labels.texts(row.text(16)),
                row.integer(5),
                row.instant(6),
                row.isNull(7) ? null : new InvitationDetails.Contact(row.text(7), row.text(8), row.text(9)),
                row.text(10),
                people(row.uuid(12)),
                caller.worksFor(row.uuid(13)),
                row.integer(11));
    }

    private List<InvitationDetails.Person> people(UUID invitation) {
        return new Sql(PEOPLE, invitation)
                .list(
                        entityManager,
                        row -> new InvitationDetails.Person(
                                row.constant(0, DelegateRole.class),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                row.instant(4)));
    }
}
