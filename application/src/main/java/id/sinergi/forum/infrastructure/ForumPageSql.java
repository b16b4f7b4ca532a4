package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumPlan;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.WaitingCorrection;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.JsonColumn;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The page of a forum in four statements: itself, its agenda, its delegations, its decisions. */
@ApplicationScoped
class ForumPageSql {
    /** Minutes that are corrected are final, so everybody may see whose they are. */
    private static final String CORRECTIONS = """
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('ref', c.ref, 'forum', w.ref, 'number', c.number, 'reason', c.reason)
                     ORDER BY w.starts_at, c.number)
             FROM minutes_correction c JOIN forum w ON w.id = c.forum_id
             WHERE c.status = 'PROPOSED' AND w.announced_at IS NOT NULL AND w.starts_at < f.starts_at
               AND IF(w.series_id IS NULL, w.host_id = f.host_id, w.series_id = f.series_id))""";

    private static final String HEAD = """
            SELECT f.id, f.starts_at, f.ends_at, f.zone, f.ref, f.title_id, f.title_en, f.status, f.venue, f.city,
                   h.ref, h.name_id, h.name_en, f.version, f.cancel_reason, s.ref, s.name_id, s.name_en, f.host_id,
                   (SELECT m.status FROM minutes m WHERE m.forum_id = f.id)""" + ", " + CORRECTIONS + """
             FROM forum f JOIN agency h ON h.id = f.host_id LEFT JOIN forum_series s ON s.id = f.series_id
            WHERE f.ref = ?""";

    private static final String DELEGATIONS = """
            SELECT a.ref, a.name_id, a.name_en, p.version, t.name, t.function_id, t.function_en
            FROM forum_participant p JOIN agency a ON a.id = p.agency_id
            LEFT JOIN forum_attendee t ON t.participant_id = p.id
            WHERE p.forum_id = ? ORDER BY a.list_order, a.ref, t.position""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    AgendaSql agenda;

    Optional<ForumDetails> of(ForumRef ref, Caller caller, LocalDate today) {
        return new Sql(HEAD, ref.value())
                .add(Visible.forum(caller)).list(entityManager, row -> details(row, caller, today)).stream()
                        .findFirst();
    }

    Optional<ForumHead> head(ForumRef ref, Caller caller) {
        return new Sql(HEAD, ref.value())
                .add(Visible.forum(caller)).list(entityManager, row -> head(row, caller)).stream()
                        .findFirst();
    }

    Optional<ForumPlan> plan(ForumRef ref, Caller caller) {
        return new Sql(HEAD, ref.value())
                        .add(Visible.forum(caller))
                        .list(entityManager, row -> new ForumPlan(head(row, caller), agenda.of(row, caller)))
                        .stream()
                        .findFirst();
    }

    private static ForumHead head(Row row, Caller caller) {
        return new ForumHead(
                row.text(4),
                row.integer(13),
                row.bilingual(5),
                row.constant(7, ForumStatus.class),
                ForumTime.of(row.instant(1), row.instant(2), row.text(3)),
                row.text(8),
                row.text(9),
                new AgencyLabel(row.text(10), row.bilingual(11)),
                series(row),
                actions(row, caller));
    }

    private ForumDetails details(Row row, Caller caller, LocalDate today) {
        UUID forum = row.uuid(0);
        return new ForumDetails(
                row.text(4),
                row.integer(13),
                row.bilingual(5),
                row.constant(7, ForumStatus.class),
                row.text(14),
                ForumTime.of(row.instant(1), row.instant(2), row.text(3)),
                row.text(8),
                row.text(9),
                new AgencyLabel(row.text(10), row.bilingual(11)),
                series(row),
                agenda.of(row, caller),
                participants(forum),
                decisions(forum, today),
                minutes(row, caller),
                JsonColumn.read(row.text(20), ForumPageSql::correction),
                actions(row, caller),
                isHost(row, caller));
    }

    private static ForumLabel series(Row row) {
        return row.isNull(15) ? null : new ForumLabel(row.text(15), row.bilingual(16));
    }

    private static MinutesStatus minutes(Row row, Caller caller) {
        MinutesStatus status = row.isNull(19) ? MinutesStatus.EMPTY : row.constant(19, MinutesStatus.class);
        boolean own = caller.worksFor(row.uuid(18)) || caller.is(Role.AUDITOR);
        return status == MinutesStatus.FINAL || own ? status : null;
    }

    private static WaitingCorrection correction(JsonObject waiting) {
        return new WaitingCorrection(
                waiting.getString("ref"),
                waiting.getString("forum"),
                waiting.getInt("number"),
                waiting.getString("reason"));
    }

    private static Set<ForumAction> actions(Row row, Caller caller) {
        return isHost(row, caller) ? ForumAction.in(row.constant(7, ForumStatus.class)) : Set.of();
    }

    private static boolean isHost(Row row, Caller caller) {
        return caller.is(Role.COORDINATOR) && caller.worksFor(row.uuid(18));
    }

    private List<ForumDetails.Participant> participants(UUID forum) {
        Map<AgencyLabel, ForumDetails.Participant> byAgency = new LinkedHashMap<>();
        new Sql(DELEGATIONS, forum).list(entityManager, row -> {
            AgencyLabel agency = new AgencyLabel(row.text(0), row.bilingual(1));
            ForumDetails.Participant participant = byAgency.computeIfAbsent(
                    agency, key -> new ForumDetails.Participant(key, row.integer(3), new ArrayList<>()));
            if (!row.isNull(5)) {
                participant.attendees().add(new ForumDetails.Person(row.text(4), row.bilingual(5)));
            }
            return agency;
        });
        return List.copyOf(byAgency.values());
    }

    private List<DecisionRow> decisions(UUID forum, LocalDate today) {
        return new Sql(JpaDecisionRows.COLUMNS + " FROM decision d JOIN forum f ON f.id = d.forum_id")
                .add("WHERE d.forum_id = ? ORDER BY d.number", forum)
                .list(entityManager, row -> JpaDecisionRows.row(row, today));
    }
}
