package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.api.agenda.AgendaSlot;
import id.sinergi.forum.api.agenda.FixedStart;
import id.sinergi.forum.api.agenda.ItemLink;
import id.sinergi.forum.api.agenda.Lineage;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The agenda of a forum in one statement: its items, where they came from and where they went, and when they are due. */
@ApplicationScoped
class AgendaSql {
    private static final String ITEMS = """
            SELECT i.id, i.version, i.position, i.title_id, i.title_en, i.description_id, i.description_en,
                   o.ref, o.name_id, o.name_en, i.minutes, i.state, i.kind, i.about_ref, i.deferrals,
                   COALESCE(b.ref, t.ref), COALESCE(b.title_id, ts.name_id), COALESCE(b.title_en, ts.name_en),
                   COALESCE(n.ref, g.ref), COALESCE(n.title_id, gs.name_id), COALESCE(n.title_en, gs.name_en),
            """ + Labels.ITEM_THEMES + """
                   , i.begins_day, i.begins_minute,
            """ + Labels.ITEM_PAPERS + """
                         FROM agenda_item i JOIN agency o ON o.id = i.owner_id
             LEFT JOIN agenda_item bi ON bi.id = i.continues_id
             LEFT JOIN forum_topic t ON t.item_id = i.id LEFT JOIN forum_series ts ON ts.id = t.series_id
             LEFT JOIN agenda_item ni ON ni.continues_id = i.id
             LEFT JOIN forum_topic g ON g.origin_id = i.id LEFT JOIN forum_series gs ON gs.id = g.series_id
             LEFT JOIN forum b ON b.id = bi.forum_id""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    /**
     * The items of a forum in their order.
     *
     * @param forum a row that begins with key, start, end and zone of the forum
     */
    List<ForumDetails.Item> of(Row forum, Caller caller) {
        List<Row> rows = new Sql(ITEMS)
                .add(Visible.forum("b", caller))
                .add("LEFT JOIN forum n ON n.id = ni.forum_id")
                .add(Visible.forum("n", caller))
                .add("WHERE i.forum_id = ? ORDER BY i.position, i.id", forum.uuid(0))
                .list(entityManager, row -> row);
        List<AgendaSlot.Length> lengths = rows.stream()
                .map(row -> new AgendaSlot.Length(minutes(row), begins(row)))
                .toList();
        List<AgendaSlot> slots = AgendaSlot.of(forum.instant(1), ZoneId.of(forum.text(3)), lengths);
        List<ForumDetails.Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            items.add(item(rows.get(i), slots.get(i)));
        }
        return items;
    }

    private static ForumDetails.Item item(Row row, AgendaSlot slot) {
        return new ForumDetails.Item(
                row.uuid(0),
                row.integer(1),
                row.integer(2),
                row.bilingual(3),
                row.bilingual(5),
                new AgencyLabel(row.text(7), row.bilingual(8)),
                minutes(row),
                begins(row),
                Labels.themes(row.text(21)),
                Labels.files(row.text(24)),
                row.constant(11, AgendaItemState.class),
                slot,
                new Lineage(
                        row.constant(12, AgendaItemKind.class),
                        row.text(13),
                        row.integer(14),
                        link(row, 15),
                        link(row, 18)));
    }

    private static Integer minutes(Row row) {
        return row.isNull(10) ? null : row.integer(10);
    }

    private static FixedStart begins(Row row) {
        return row.isNull(22) ? null : FixedStart.of(row.integer(22), row.integer(23));
    }

    private static ItemLink link(Row row, int column) {
        return row.isNull(column) ? null : new ItemLink(row.text(column), row.bilingual(column + 1));
    }
}
