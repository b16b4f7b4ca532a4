package id.sinergi.shared.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.domain.file.StoredFile.Origin;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredFileTest {
    private static final FileHolder BALIKPAPAN = new FileHolder("agenda-item", "1");
    private static final FileHolder NUSA_DUA = new FileHolder("agenda-item", "2");

    private final StoredFile file = new StoredFile(
            new FileContents("Bahan.pdf", "application/pdf", 10, "ab"),
            BALIKPAPAN,
            new Origin(UUID.randomUUID(), "koordinator", Instant.EPOCH));

    @Test
    void a_file_belongs_to_the_record_it_was_sent_for() {
        assertThat(file.holders()).containsExactly(BALIKPAPAN);
    }

    @Test
    void a_file_stays_while_one_of_its_records_holds_it() {
        file.attachTo(NUSA_DUA);
        file.detachFrom(BALIKPAPAN);

        assertThat(file.isAbandoned()).isFalse();

        file.detachFrom(NUSA_DUA);

        assertThat(file.isAbandoned()).isTrue();
    }

    @Test
    void a_file_cannot_be_taken_off_a_record_that_does_not_hold_it() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file.detachFrom(NUSA_DUA));
    }
}
