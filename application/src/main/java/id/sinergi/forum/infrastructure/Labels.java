package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.progress.ParagraphLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.infrastructure.JsonColumn;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Lists of labels that come as one JSON column, so that a page needs no further statement for them. */
public final class Labels {
    /** Agencies responsible for the decision {@code d}, by protocol order. */
    public static final String ACTORS = """
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', a.ref, 'id', a.name_id, 'en', a.name_en) ORDER BY a.list_order, a.ref)
             FROM decision_actor x JOIN agency a ON a.id = x.agency_id WHERE x.decision_id = d.id)""";

    /** Themes of the decision {@code d}. */
    public static final String DECISION_THEMES = """
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', t.code, 'id', t.name_id, 'en', t.name_en) ORDER BY t.list_order)
             FROM decision_theme y JOIN theme t ON t.code = y.theme_code WHERE y.decision_id = d.id)""";

    /** Decisions whose place the decision {@code d} has taken. */
    static final String PREDECESSORS = """
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', p.ref, 'id', p.text_id, 'en', p.text_en) ORDER BY p.id)
             FROM decision p WHERE p.superseded_by = d.id)""";

    /** Themes of the agenda item {@code i}. */
    public static final String ITEM_THEMES = """
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', t.code, 'id', t.name_id, 'en', t.name_en) ORDER BY t.list_order)
             FROM agenda_item_theme y JOIN theme t ON t.code = y.theme_code WHERE y.agenda_item_id = i.id)""";

    /** Papers of the agenda item {@code i}. */
    static final String ITEM_PAPERS = """
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', w.id, 'name', w.name, 'type', w.media_type, 'size', w.size,
                     'sha256', w.sha256, 'by', w.uploader, 'at', CAST(UNIX_TIMESTAMP(w.uploaded_at) * 1000000 AS SIGNED))
                     ORDER BY w.id)
             FROM file_attachment v JOIN stored_file w ON w.id = v.file_id
             WHERE v.record_kind = 'agenda-item' AND v.record_key = CAST(i.id AS CHAR))""";

    /** Documents that the forum {@code f} expects of every delegation. */
    public static final String EXPECTED_DOCUMENTS = """
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('id', e.name_id, 'en', e.name_en) ORDER BY e.position)
             FROM forum_expected_document e WHERE e.forum_id = f.id)""";

    private Labels() {}

    public static List<AgencyLabel> agencies(String json) {
        return JsonColumn.read(json, label -> new AgencyLabel(label.getString("key"), name(label)));
    }

    static List<ParagraphLabel> paragraphs(String json) {
        return JsonColumn.read(json, label -> new ParagraphLabel(label.getString("key"), name(label)));
    }

    public static List<Theme> themes(String json) {
        return JsonColumn.read(json, label -> new Theme(label.getString("key"), name(label)));
    }

    static List<FileRow> files(String json) {
        return JsonColumn.read(
                json,
                file -> new FileRow(
                        file.getString("key"),
                        file.getString("name"),
                        file.getString("type"),
                        file.getJsonNumber("size").longValue(),
                        file.getString("sha256"),
                        file.getString("by"),
                        Instant.EPOCH.plus(file.getJsonNumber("at").longValue(), ChronoUnit.MICROS)));
    }

    /** Texts that have no key. */
    public static List<Bilingual> texts(String json) {
        return JsonColumn.read(json, Labels::name);
    }

    private static Bilingual name(JsonObject label) {
        return new Bilingual(label.getString("id"), label.isNull("en") ? null : label.getString("en"));
    }
}
