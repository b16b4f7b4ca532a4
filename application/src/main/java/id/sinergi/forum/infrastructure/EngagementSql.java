package id.sinergi.forum.infrastructure;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.delegation.EngagementRow;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;

/**
 * The forums of an agency in one statement: those it hosts, those it came to, and those it is invited to as far as one
 * may know.
 */
@ApplicationScoped
class EngagementSql {
    private static final int MOST = 200;

    private static final String COLUMNS = """
            SELECT f.ref, f.title_id, f.title_en, f.starts_at, f.zone, f.status, i.status, p.id, f.host_id = a.id,
                   (SELECT COUNT(*) FROM forum_attendee t WHERE t.participant_id = p.id)
            FROM agency a
            JOIN (SELECT id AS forum_id FROM forum WHERE host_id = (SELECT id FROM agency WHERE ref = ?)
                  UNION SELECT forum_id FROM forum_participant
                        WHERE agency_id = (SELECT id FROM agency WHERE ref = ?)
                  UNION SELECT forum_id FROM forum_invitation WHERE agency_id = (SELECT id FROM agency WHERE ref = ?)) e
            JOIN forum f ON f.id = e.forum_id
            LEFT JOIN forum_participant p ON p.forum_id = f.id AND p.agency_id = a.id
            LEFT JOIN forum_invitation i ON i.forum_id = f.id AND i.agency_id = a.id""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    List<EngagementRow> of(AgencyRef agency, Caller caller) {
        Sql query = new Sql(COLUMNS, agency.value(), agency.value(), agency.value());
        if (!caller.is(Role.AUDITOR) && !caller.isSystem()) {
            query.add("AND (f.host_id = ? OR i.agency_id = ?)", caller.agency(), caller.agency());
        }
        return query.add(
                        "WHERE a.ref = ? AND (f.host_id = a.id OR p.id IS NOT NULL OR i.id IS NOT NULL)",
                        agency.value())
                .add(Visible.forum(caller))
                .add("ORDER BY f.starts_at DESC, f.id DESC LIMIT " + MOST)
                .list(entityManager, EngagementSql::row);
    }

    private static EngagementRow row(Row row) {
        return new EngagementRow(
                new ForumLabel(row.text(0), row.bilingual(1)),
                row.instant(3).atZone(ZoneId.of(row.text(4))).toLocalDate(),
                row.constant(5, ForumStatus.class),
                row.integer(8) == 1,
                row.constant(6, InvitationStatus.class),
                !row.isNull(7),
                row.integer(9));
    }
}
