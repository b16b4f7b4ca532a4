package id.sinergi.forum.infrastructure.news;

import id.sinergi.forum.api.DecisionId;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.followup.FollowUpId;
import id.sinergi.forum.api.news.Party;
import id.sinergi.forum.api.news.Story;
import id.sinergi.forum.api.news.StoryDirectory;
import id.sinergi.forum.api.series.TopicId;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class JpaStoryDirectory implements StoryDirectory {
    private static final String FORUM = """
            SELECT f.ref, f.title_id, f.title_en, h.id, h.name_id, h.name_en, f.starts_at, f.zone, f.cancel_reason,
                   f.announced_at IS NOT NULL
            FROM forum f JOIN agency h ON h.id = f.host_id WHERE f.id = ?""";
    private static final String INVITED = """
            SELECT f.ref, f.title_id, f.title_en, h.id, h.name_id, h.name_en, f.starts_at, f.zone, %s,
                   f.announced_at IS NOT NULL, a.id, a.name_id, a.name_en
            FROM forum_invitation i JOIN forum f ON f.id = i.forum_id JOIN agency h ON h.id = f.host_id
            JOIN agency a ON a.id = i.agency_id WHERE i.forum_id = ?""";

    private static final String NOTE = "(SELECT y.note FROM forum_reply y WHERE y.invitation_id = i.id)";
    private static final String TAKING_PART = """
            SELECT a.id, a.name_id, a.name_en FROM agency a JOIN (
              SELECT agency_id FROM forum_invitation WHERE forum_id = ? AND status NOT IN ('DECLINED', 'WITHDRAWN')
              UNION SELECT agency_id FROM forum_participant WHERE forum_id = ?) p ON p.agency_id = a.id ORDER BY a.id""";
    private static final String REGISTRATION = """
            SELECT f.ref, f.title_id, f.title_en, h.id, h.name_id, h.name_en, k.deadline, f.zone, NULL,
                   f.announced_at IS NOT NULL
            FROM forum_desk k JOIN forum f ON f.id = k.forum_id JOIN agency h ON h.id = f.host_id WHERE f.id = ?""";
    private static final String SILENT = """
            SELECT a.id, a.name_id, a.name_en FROM forum_invitation i JOIN agency a ON a.id = i.agency_id
            WHERE i.forum_id = ? AND i.status = 'INVITED' ORDER BY a.id""";
    private static final String TOPIC = """
            SELECT t.ref, t.title_id, t.title_en, h.id, h.name_id, h.name_en, t.reason, a.id, a.name_id, a.name_en
            FROM forum_topic t JOIN forum_series s ON s.id = t.series_id JOIN agency h ON h.id = s.host_id
            JOIN agency a ON a.id = t.proposer_id WHERE t.id = ?""";
    private static final String DECISION = """
            SELECT d.ref, d.text_id, d.text_en, h.id, h.name_id, h.name_en, d.due_on
            FROM decision d JOIN agency h ON h.id = d.host_id WHERE d.id = ?""";
    private static final String ACTORS = """
            SELECT a.id, a.name_id, a.name_en FROM decision_actor c JOIN agency a ON a.id = c.agency_id
            WHERE c.decision_id = ? ORDER BY a.id""";
    private static final String FOLLOW_UP = """
            SELECT u.ref, u.task_id, u.task_en, h.id, h.name_id, h.name_en, u.due_on, u.person_id,
                   a.id, a.name_id, a.name_en, (SELECT r.review_reason FROM follow_up_report r
                     WHERE r.follow_up_id = u.id AND r.reviewed_at IS NOT NULL ORDER BY r.reviewed_at DESC LIMIT 1)
            FROM follow_up u JOIN agency h ON h.id = u.host_id JOIN agency a ON a.id = u.agency_id WHERE u.id = ?""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<Story> forum(ForumId forum) {
        UUID id = forum.value();
        return one(new Sql(FORUM, id), row -> forum(row, parties(new Sql(TAKING_PART, id, id))));
    }

    @Override
    public List<Story> invitations(ForumId forum, List<UUID> agencies) {
        return invited("i.reason", forum, agencies);
    }

    @Override
    public List<Story> replies(ForumId forum, List<UUID> agencies) {
        return invited(NOTE, forum, agencies);
    }

    private List<Story> invited(String reason, ForumId forum, List<UUID> agencies) {
        return new Sql(INVITED.formatted(reason), forum.value())
                .andIn("i.agency_id", agencies)
                .add("ORDER BY i.agency_id")
                .list(entityManager, row -> forum(row, List.of(party(row, 10))));
    }

    @Override
    public Optional<Story> registration(ForumId forum) {
        UUID id = forum.value();
        return one(new Sql(REGISTRATION, id), row -> forum(row, parties(new Sql(SILENT, id))));
    }

    private static Story forum(Row row, List<Party> parties) {
        LocalDate day = row.instant(6).atZone(ZoneId.of(row.text(7))).toLocalDate();
        return new Story(row.text(0), row.bilingual(1), party(row, 3), parties, null, day, row.text(8), row.flag(9));
    }

    @Override
    public Optional<Story> topic(TopicId topic) {
        return one(
                new Sql(TOPIC, topic.value()),
                row -> new Story(
                        row.text(0),
                        row.bilingual(1),
                        party(row, 3),
                        List.of(party(row, 7)),
                        null,
                        null,
                        row.text(6),
                        true));
    }

    @Override
    public Optional<Story> decision(DecisionId decision) {
        return one(
                new Sql(DECISION, decision.value()),
                row -> new Story(
                        row.text(0),
                        row.bilingual(1),
                        party(row, 3),
                        parties(new Sql(ACTORS, decision.value())),
                        null,
                        row.date(6),
                        null,
                        true));
    }

    @Override
    public Optional<Story> followUp(FollowUpId followUp) {
        return one(
                new Sql(FOLLOW_UP, followUp.value()),
                row -> new Story(
                        row.text(0),
                        row.bilingual(1),
                        party(row, 3),
                        List.of(party(row, 8)),
                        row.uuid(7),
                        row.date(6),
                        row.text(11),
                        true));
    }

    private Optional<Story> one(Sql sql, Function<Row, Story> story) {
        return sql.list(entityManager, story).stream().findFirst();
    }

    private List<Party> parties(Sql sql) {
        return sql.list(entityManager, row -> party(row, 0));
    }

    private static Party party(Row row, int index) {
        return new Party(row.uuid(index), row.bilingual(index + 1));
    }
}
