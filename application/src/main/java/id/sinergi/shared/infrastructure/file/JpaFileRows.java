package id.sinergi.shared.infrastructure.file;

import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.application.file.FileRows;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@ApplicationScoped
class JpaFileRows implements FileRows {
    private static final String COLUMNS = """
            SELECT x.record_kind, x.record_key, f.id, f.name, f.media_type, f.size, f.sha256, f.uploader, f.uploaded_at
            FROM file_attachment x JOIN stored_file f ON f.id = x.file_id""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Map<String, List<FileRow>> of(String kind, Collection<String> keys) {
        Map<String, List<FileRow>> byKey = new TreeMap<>();
        if (!keys.isEmpty()) {
            new Sql(COLUMNS)
                    .add("WHERE x.record_kind = ?", kind)
                    .andIn("x.record_key", List.copyOf(keys))
                    .add("ORDER BY f.id")
                    .list(
                            entityManager,
                            row -> byKey.computeIfAbsent(row.text(1), key -> new ArrayList<>())
                                    .add(file(row)));
        }
        return byKey;
    }

    @Override
    public Optional<Held> find(FileId id) {
        List<FileHolder> holders = new ArrayList<>();
        List<FileRow> found = new Sql(COLUMNS).add("WHERE f.id = ?", id.value()).list(entityManager, row -> {
            holders.add(new FileHolder(row.text(0), row.text(1)));
            return file(row);
        });
        return found.stream().findFirst().map(file -> new Held(file, holders));
    }

    private static FileRow file(Row row) {
        return new FileRow(
                row.uuid(2).toString(),
                row.text(3),
                row.text(4),
                row.number(5),
                row.text(6),
                row.text(7),
                row.instant(8));
    }
}
