package id.sinergi.forum.infrastructure.series;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.series.InviteeKind;
import id.sinergi.forum.api.series.TemplateDetails;
import id.sinergi.forum.application.series.TemplateRows;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaTemplateRows implements TemplateRows {
    private static final String OF = " JOIN forum_series s ON s.id = x.series_id WHERE s.ref = ? ORDER BY x.position";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public TemplateDetails details(ForumSeriesRef series) {
        List<TemplateDetails> found = new Sql(
                        "SELECT x.version, x.closes_days FROM forum_series_template x JOIN forum_series s ON s.id = x.series_id"
                                + " WHERE s.ref = ?",
                        series.value())
                .list(entityManager, row -> details(row, series));
        return found.isEmpty() ? TemplateDetails.NONE : found.get(0);
    }

    private TemplateDetails details(Row template, ForumSeriesRef series) {
        var items = new Sql(
                        "SELECT x.title_id, x.title_en, a.ref, a.name_id, a.name_en, x.minutes"
                                + " FROM forum_series_item x JOIN agency a ON a.id = x.owner_id" + OF,
                        series.value())
                .list(
                        entityManager,
                        row -> new TemplateDetails.Item(
                                row.bilingual(0),
                                new AgencyLabel(row.text(2), row.bilingual(3)),
                                row.isNull(5) ? null : row.integer(5)));
        var documents = new Sql("SELECT x.name_id, x.name_en FROM forum_series_document x" + OF, series.value())
                .list(entityManager, row -> row.bilingual(0));
        return new TemplateDetails(
                template.integer(0),
                template.isNull(1) ? null : template.integer(1),
                items,
                invitees(series),
                documents);
    }

    private List<TemplateDetails.Invitee> invitees(ForumSeriesRef series) {
        return new Sql("""
                        SELECT x.kind, x.code, COALESCE(a.name_id, r.name_id, g.name_id),
                               COALESCE(a.name_en, r.name_en, g.name_en), x.quota
                        FROM forum_series_invitee x
                        LEFT JOIN agency a ON x.kind = 'AGENCY' AND a.ref = x.code
                        LEFT JOIN region r ON x.kind = 'PROVINCE' AND r.code = x.code
                        LEFT JOIN region_group g ON x.kind = 'GROUP' AND g.ref = x.code""" + OF, series.value())
                .list(
                        entityManager,
                        row -> new TemplateDetails.Invitee(
                                row.constant(0, InviteeKind.class),
                                row.text(1),
                                row.bilingual(2),
                                row.isNull(4) ? null : row.integer(4)));
    }
}
