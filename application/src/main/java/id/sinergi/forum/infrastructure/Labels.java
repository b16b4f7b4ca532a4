package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.progress.ParagraphLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Theme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /** Documents that the forum {@code f} expects of every delegation. */
    public static final String EXPECTED_DOCUMENTS = """
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('id', e.name_id, 'en', e.name_en) ORDER BY e.position)
             FROM forum_expected_document e WHERE e.forum_id = f.id)""";

    /** Kept, because {@code Json.createReader} looks through every library for a provider, each time. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Labels() {}

    public static List<AgencyLabel> agencies(String json) {
        return read(json, label -> new AgencyLabel(label.getString("key"), name(label)));
    }

    static List<ParagraphLabel> paragraphs(String json) {
        return read(json, label -> new ParagraphLabel(label.getString("key"), name(label)));
    }

    public static List<Theme> themes(String json) {
        return read(json, label -> new Theme(label.getString("key"), name(label)));
    }

    /** Texts that have no key. */
    public static List<Bilingual> texts(String json) {
        return read(json, Labels::name);
    }

    private static Bilingual name(JsonObject label) {
        return new Bilingual(label.getString("id"), label.isNull("en") ? null : label.getString("en"));
    }

    static <T> List<T> read(String json, Function<JsonObject, T> reader) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader source = READERS.createReader(new StringReader(json))) {
            return source.readArray().getValuesAs(JsonObject.class).stream()
                    .map(reader)
                    .toList();
        }
    }
}
