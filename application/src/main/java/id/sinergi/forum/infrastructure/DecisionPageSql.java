package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.progress.DecisionThread;
import id.sinergi.forum.api.progress.ExternalDocument;
import id.sinergi.forum.api.progress.ItemLabel;
import id.sinergi.forum.api.progress.ParagraphLabel;
import id.sinergi.forum.api.progress.ProofDetails;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.application.followup.FollowUpRows;
import id.sinergi.forum.application.progress.Proofs;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of a decision: itself with all that stands beside it, its proof, and its history. */
@ApplicationScoped
class DecisionPageSql {
    private static final String DECISION = """
            SELECT d.id, d.ref, d.text_id, d.text_en, d.kind, d.status, d.due_on, f.ref, f.title_id, f.title_en,
                   d.version, d.number, d.status_reason, f.starts_at, f.ends_at, f.zone, f.host_id, f.status,
            """ + Labels.ACTORS + ", " + Labels.DECISION_THEMES + """
            , d.proof_kind, d.proof_ref, d.proof_on, d.proof_title, d.proof_number, d.proof_issuer, d.proof_address,
              i.id, i.position, i.title_id, i.title_en, s.ref, s.text_id, s.text_en,
            """
            + Labels.PREDECESSORS + ", " + DecisionHistory.COLUMN + """
             FROM decision d JOIN forum f ON f.id = d.forum_id
             LEFT JOIN agenda_item i ON i.id = d.agenda_item_id LEFT JOIN decision s ON s.id = d.superseded_by
             WHERE d.ref = ?""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    FollowUpRows followUps;

    @Inject
    Proofs proofs;

    Optional<DecisionDetails> of(DecisionRef ref, Caller caller, LocalDate today) {
        return new Sql(DECISION, ref.value())
                .list(entityManager, row -> details(row, caller, today, thread(row, today))).stream()
                        .findFirst();
    }

    Optional<DecisionDetails> paragraph(DecisionRef ref, Caller caller, LocalDate today) {
        return new Sql(DECISION, ref.value())
                .list(entityManager, row -> details(row, caller, today, origin(row))).stream()
                        .findFirst();
    }

    private static DecisionDetails details(Row row, Caller caller, LocalDate today, DecisionThread thread) {
        boolean own = caller.is(Role.COORDINATOR) && caller.worksFor(row.uuid(16));
        DecisionStatus status = row.constant(5, DecisionStatus.class);
        LocalDate due = row.date(6);
        return new DecisionDetails(
                row.text(1),
                row.integer(10),
                row.integer(11),
                row.bilingual(2),
                row.constant(4, DecisionKind.class),
                status,
                row.text(12),
                due,
                due != null && due.isBefore(today) && status.awaitsAction(),
                new ForumLabel(row.text(7), row.bilingual(8)),
                ForumTime.of(row.instant(13), row.instant(14), row.text(15)),
                Labels.agencies(row.text(18)),
                Labels.themes(row.text(19)),
                thread,
                own && ForumAction.in(row.constant(17, ForumStatus.class)).contains(ForumAction.RECORD),
                own && status.awaitsAction(),
                own ? status.next() : Set.of());
    }

    private static DecisionThread origin(Row row) {
        return new DecisionThread(item(row), null, null, List.of(), List.of(), List.of());
    }

    private static ItemLabel item(Row row) {
        return row.isNull(27) ? null : new ItemLabel(row.uuid(27), row.integer(28), row.bilingual(29));
    }

    private DecisionThread thread(Row row, LocalDate today) {
        DecisionHistory history = DecisionHistory.of(row.text(35));
        FollowUpRows.Named followed = followUps.ofDecision(row.uuid(0), history.authors(), today);
        return new DecisionThread(
                item(row),
                row.isNull(20) ? null : proof(row),
                row.isNull(31) ? null : new ParagraphLabel(row.text(31), row.bilingual(32)),
                Labels.paragraphs(row.text(34)),
                followed.rows(),
                history.by(followed.names()));
    }

    private ProofDetails proof(Row row) {
        ExternalDocument document = row.isNull(23)
                ? null
                : new ExternalDocument(row.text(23), row.text(24), row.date(22), row.text(25), row.text(26));
        return proofs.shown(row.constant(20, ProofKind.class), row.text(21), document);
    }
}
