package id.sinergi.shared.infrastructure.draft;

import id.sinergi.shared.api.draft.DraftDetails;
import id.sinergi.shared.api.draft.DraftRow;
import id.sinergi.shared.application.draft.DraftStore;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaDraftStore implements DraftStore {
    private static final int MOST = 50;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public void keep(UUID account, DraftDetails draft) {
        change(
                "INSERT INTO form_draft (account_id, address, title, fields, saved_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE title = VALUES(title), fields = VALUES(fields),"
                        + " saved_at = VALUES(saved_at)",
                account,
                draft.address(),
                draft.title(),
                written(draft.fields()),
                Timestamp.from(draft.savedAt()));
    }

    @Override
    public Optional<DraftDetails> find(UUID account, String address) {
        return new Sql(
                        "SELECT address, title, saved_at, fields FROM form_draft WHERE account_id = ? AND address = ?",
                        account,
                        address)
                        .list(
                                entityManager,
                                row -> new DraftDetails(row.text(0), row.text(1), read(row), row.instant(2)))
                        .stream()
                        .findFirst();
    }

    @Override
    public List<DraftRow> list(UUID account) {
        return new Sql("SELECT address, title, saved_at FROM form_draft WHERE account_id = ?", account)
                .add("ORDER BY saved_at DESC, address LIMIT " + MOST)
                .list(entityManager, row -> new DraftRow(row.text(0), row.text(1), row.instant(2)));
    }

    @Override
    public void discard(UUID account, String address) {
        change("DELETE FROM form_draft WHERE account_id = ? AND address = ?", account, address);
    }

    @Override
    public void discardOlderThan(UUID account, Instant limit) {
        change("DELETE FROM form_draft WHERE account_id = ? AND saved_at < ?", account, Timestamp.from(limit));
    }

    private void change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static String written(Map<String, List<String>> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((name, values) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(array::add);
            object.add(name, array);
        });
        return object.build().toString();
    }

    private static Map<String, List<String>> read(Row row) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(row.text(3)))) {
            var object = reader.readObject();
            object.keySet()
                    .forEach(name -> fields.put(name, object.getJsonArray(name).getValuesAs(JsonString::getString)));
        }
        return fields;
    }
}
