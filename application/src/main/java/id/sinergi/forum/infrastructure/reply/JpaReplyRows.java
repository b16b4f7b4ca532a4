package id.sinergi.forum.infrastructure.reply;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.reply.Asked;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.api.reply.ReplyDetails;
import id.sinergi.forum.api.reply.ReplyState;
import id.sinergi.forum.application.reply.ReplyRows;
import id.sinergi.forum.infrastructure.delegation.InvitationScope;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaReplyRows implements ReplyRows {
    private static final String ASKED = """
            SELECT f.ref, f.title_id, f.title_en, h.name_id, h.name_en, f.starts_at, f.ends_at, f.zone, f.venue, f.city,
                   f.cancel_reason, a.ref, a.name_id, a.name_en, y.answer, y.note, y.given_at, p.display_name,
                   f.status, i.status, COALESCE(y.version, 0)
            FROM forum_invitation i JOIN forum f ON f.id = i.forum_id JOIN agency h ON h.id = f.host_id
            JOIN agency a ON a.id = i.agency_id LEFT JOIN forum_reply y ON y.invitation_id = i.id
            LEFT JOIN account p ON p.id = y.changed_by WHERE f.ref = ?""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<Asked> find(ForumRef forum, String agency, Caller caller, Instant now) {
        return first(new Sql(ASKED, forum.value()).add("AND a.ref = ?", agency).add(InvitationScope.of(caller)), now);
    }

    @Override
    public Optional<Asked> find(ForumRef forum, UUID agency, Instant now) {
        return first(new Sql(ASKED, forum.value()).add("AND i.agency_id = ?", agency), now);
    }

    private Optional<Asked> first(Sql sql, Instant now) {
        return sql.list(entityManager, row -> asked(row, now)).stream().findFirst();
    }

    private static Asked asked(Row row, Instant now) {
        return new Asked(
                row.text(0),
                row.bilingual(1),
                row.bilingual(3),
                ForumTime.of(row.instant(5), row.instant(6), row.text(7)),
                row.text(8),
                row.text(9),
                row.text(10),
                new AgencyLabel(row.text(11), row.bilingual(12)),
                reply(row, now));
    }

    private static ReplyDetails reply(Row row, Instant now) {
        ReplyState state = ReplyState.of(
                row.constant(18, ForumStatus.class), row.instant(6), row.constant(19, InvitationStatus.class), now);
        return new ReplyDetails(
                row.constant(14, Reply.class), row.text(15), row.instant(16), row.text(17), state, row.integer(20));
    }
}
