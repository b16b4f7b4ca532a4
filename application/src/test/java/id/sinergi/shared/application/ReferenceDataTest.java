package id.sinergi.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.api.ReferenceState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {
    private final InMemoryStore store = new InMemoryStore();
    private final ReferenceFiles files = new ReferenceFiles();
    private final SharedReference source = new SharedReference();

    @Test
    void an_unchanged_file_is_not_read_again() {
        assertThat(ReferenceData.outdated(List.of(source), files, store.checksums()))
                .containsExactly(source);

        source.files().forEach(file -> store.remember(file, files.checksum(file), Instant.EPOCH));

        assertThat(ReferenceData.outdated(List.of(source), files, store.checksums()))
                .isEmpty();
    }

    @Test
    void one_changed_file_brings_all_files_of_its_source_in_again() {
        source.files().forEach(file -> store.remember(file, files.checksum(file), Instant.EPOCH));
        store.remember("themes", "another", Instant.EPOCH);

        assertThat(ReferenceData.outdated(List.of(source), files, store.checksums()))
                .containsExactly(source);
    }

    @Test
    void the_lists_are_complete() {
        Map<String, Integer> sizes = new HashMap<>();
        source.tables(files)
                .forEach(table -> sizes.put(table.name(), table.rows().size()));

        assertThat(sizes)
                .containsEntry("government_affair", 32)
                .containsEntry("cooperation_object", 5)
                .containsEntry("holiday", 25)
                .containsEntry("theme", 11);
    }

    private static final class InMemoryStore implements ReferenceStore {
        private final Map<String, String> checksums = new HashMap<>();

        @Override
        public Map<String, String> checksums() {
            return checksums;
        }

        @Override
        public ReferenceState state() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void lock(Instant now) {}

        @Override
        public int write(ReferenceTable table) {
            return table.rows().size();
        }

        @Override
        public void remember(String file, String checksum, Instant now) {
            checksums.put(file, checksum);
        }
    }
}
