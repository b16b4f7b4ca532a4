package id.sinergi.forum.infrastructure.progress;

import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.progress.ProofDirectory;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.api.progress.ProofLabel;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** A forum that was held proves what was decided before it: that it be held, or that something be brought there. */
@ApplicationScoped
class ForumProofs implements ProofDirectory {
    /** What was held has been announced, so everybody may see it. */
    private static final String HELD = """
            SELECT title_id, title_en, starts_at, ends_at, zone FROM forum
            WHERE ref = ? AND status IN ('HELD', 'CLOSED')""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public ProofKind kind() {
        return ProofKind.FORUM;
    }

    @Override
    public Optional<ProofLabel> find(String reference, Caller caller) {
        return new Sql(HELD, reference)
                        .list(
                                entityManager,
                                row -> new ProofLabel(
                                        row.bilingual(0),
                                        "/forums/" + reference,
                                        ForumTime.of(row.instant(2), row.instant(3), row.text(4))
                                                .firstDay()))
                        .stream()
                        .findFirst();
    }
}
