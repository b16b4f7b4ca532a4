package id.sinergi.forum.infrastructure.minutes;

import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.api.minutes.SectionThen;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What sections said in older versions: the last state of each that was written no later than the version. */
@ApplicationScoped
class MinutesHistorySql {
    private static final String SECTIONS = """
            SELECT section_key, title_id, title_en, text_id, text_en FROM (
              SELECT s.section_key, s.title_id, s.title_en, s.text_id, s.text_en,
                     ROW_NUMBER() OVER (PARTITION BY s.id ORDER BY s.version DESC) AS age
              FROM minutes_section FOR SYSTEM_TIME ALL AS s WHERE s.minutes_id = (
            """;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    /**
     * The sections as a version had them.
     *
     * @param minutes the query for their key; when it finds nothing there are no sections
     */
    List<SectionThen> sections(Sql minutes, int number) {
        return new Sql(SECTIONS)
                .add(minutes)
                .add(") AND s.revision <= ?) sections WHERE age = 1", number)
                .list(entityManager, MinutesHistorySql::section);
    }

    private static SectionThen section(Row row) {
        SectionKey key = new SectionKey(row.text(0));
        return new SectionThen(key.value(), key.kind(), row.bilingual(1), new SectionText(row.text(3), row.text(4)));
    }
}
