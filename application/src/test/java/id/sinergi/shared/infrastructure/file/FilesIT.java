package id.sinergi.shared.infrastructure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.AgendaPlanning;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.command.AddAgendaItem;
import id.sinergi.forum.application.command.AgendaOutline;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.api.file.FileTypeNotAllowed;
import id.sinergi.shared.application.file.DetachFile;
import id.sinergi.shared.application.file.FileAttaching;
import id.sinergi.shared.application.file.FilePassing;
import id.sinergi.shared.application.file.FileQueries;
import id.sinergi.shared.application.file.FileUploads;
import id.sinergi.shared.application.file.UnusedContents;
import id.sinergi.shared.application.file.Upload;
import id.sinergi.shared.domain.file.FileContents;
import id.sinergi.shared.domain.file.StoredFiles;
import id.sinergi.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilesIT extends InContainer {
    private static final Instant FUTURE = Instant.parse("2100-01-01T00:00:00Z");

    @Inject
    FileUploads uploads;

    @Inject
    FileAttaching attaching;

    @Inject
    FileQueries files;

    @Inject
    UnusedContents unused;

    @Inject
    DiskFileStore disk;

    @Inject
    DatabaseFileStore database;

    @Inject
    StoredFiles stored;

    @Inject
    FilePassing passing;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Inject
    AgencyDirectory directory;

    @Inject
    ForumPlanning planning;

    @Inject
    AgendaPlanning agenda;

    private Caller host;
    private Caller paser;
    private FileHolder item;

    @BeforeEach
    void aDraftWithOneItem() throws Exception {
        host = someone(Role.COORDINATOR, "K17");
        paser = someone(Role.REGIONAL_OFFICER, "PEMDA-64.01");
        LocalDateTime start = LocalDateTime.parse("2030-05-01T09:00");
        ForumOutline outline = new ForumOutline(
                new Bilingual("Berkas", null), start, start.plusHours(2), "Asia/Makassar", "Aula", "Bontang", null);
        ForumRef forum = as(host, () -> planning.schedule(new ScheduleForum(new AgencyRef("K17"), outline)));
        UUID key = as(
                host,
                () -> agenda.add(new AddAgendaItem(
                        forum,
                        new AgendaOutline(
                                new Bilingual("Bahan", null), null, new AgencyRef("K17"), null, List.of(), null))));
        item = new FileHolder("agenda-item", key.toString());
    }

    @Test
    void what_the_host_attaches_comes_back_byte_for_byte() throws Exception {
        String content = "%PDF-1.7 " + UUID.randomUUID();

        FileId id = attach(content);

        try (FileQueries.Opened opened = as(host, () -> files.open(id))) {
            assertThat(opened.content().readAllBytes()).asString().isEqualTo(content);
            assertThat(opened.file().mediaType()).isEqualTo("application/pdf");
            assertThat(opened.file().uploader()).isEqualTo("test");
        }
    }

    @Test
    void whoever_may_not_see_the_record_finds_no_file_of_it() throws Exception {
        FileId id = attach("%PDF-1.7 " + UUID.randomUUID());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(paser, () -> files.open(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(paser, () -> files.list(item)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(paser, () -> uploads.attach(pdf(item, "x"))));
    }

    @Test
    void whoever_sees_the_record_without_being_its_host_may_only_read() throws Exception {
        attach("%PDF-1.7 " + UUID.randomUUID());
        Caller auditor = someone(Role.AUDITOR, "K17");

        assertThat(as(auditor, () -> files.list(item))).hasSize(1);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> as(auditor, () -> uploads.attach(pdf(item, "x"))));
    }

    @Test
    void a_program_is_refused_and_leaves_nothing() throws Exception {
        assertThatExceptionOfType(FileTypeNotAllowed.class).isThrownBy(() -> attach("MZ\u0000\u0000 a program"));

        assertThat(as(host, () -> files.list(item))).isEmpty();
    }

    @Test
    void a_content_is_cleared_away_only_when_no_file_needs_it() throws Exception {
        String content = "%PDF-1.7 " + UUID.randomUUID();
        FileId first = attach(content);
        FileId second = attach(content);
        String sha256 = as(host, () -> files.details(first)).sha256();

        detach(first);
        assertThat(unused.clear(sha256, FUTURE)).isFalse();
        detach(second);
        assertThat(unused.clear(sha256, Instant.EPOCH)).isFalse();
        assertThat(unused.clear(sha256, FUTURE)).isTrue();

        assertThat(disk.keptBefore(FUTURE)).doesNotContain(sha256);
    }

    @Test
    void a_record_that_is_passed_on_takes_its_files_along() throws Exception {
        FileId id = attach("%PDF-1.7 " + UUID.randomUUID());
        FileHolder next = new FileHolder("agenda-item", UUID.randomUUID().toString());

        transaction.begin();
        passing.pass(item, next);
        transaction.commit();
        detach(id);

        transaction.begin();
        assertThat(stored.get(id).holders()).containsExactly(next);
        transaction.rollback();
    }

    @Test
    void the_database_keeps_a_content_of_many_rows_as_well() throws Exception {
        byte[] content = "isi ".repeat(400_000).getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        Path arrived = Files.write(Files.createTempFile(database.incoming(), "upload", ".part"), content);

        transaction.begin();
        stored.claim(new FileContents("Bahan.txt", "text/plain", content.length, sha256));
        database.keep(arrived, sha256);
        database.keep(arrived, sha256);
        transaction.commit();

        try (InputStream kept = database.open(sha256)) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
        }
        assertThat(database.keptBefore(FUTURE)).contains(sha256);
    }

    @Test
    void files_sent_side_by_side_share_the_room_of_their_agency() throws Exception {
        UUID agency = someone(Role.COORDINATOR, "K3").agency();

        long most =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> use(agency), executor))
                        .limit(10)
                        .toList()
                        .stream()
                        .mapToLong(CompletableFuture::join)
                        .max()
                        .orElseThrow();

        assertThat(most).isEqualTo(1_000);
    }

    /** In a transaction of its own, as each upload has. */
    private long use(UUID agency) {
        try {
            transaction.begin();
            long used = stored.use(agency, 100);
            transaction.commit();
            return used;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void detach(FileId file) throws Exception {
        as(host, () -> {
            attaching.detach(new DetachFile(item, file));
            return null;
        });
    }

    private FileId attach(String content) throws Exception {
        return as(host, () -> uploads.attach(pdf(item, content)));
    }

    private static Upload pdf(FileHolder holder, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Upload(holder, "Bahan.pdf", bytes.length, new ByteArrayInputStream(bytes));
    }

    private Caller someone(Role role, String agency) {
        UUID id = directory.find(new AgencyRef(agency)).orElseThrow().id().value();
        return new Caller(UUID.randomUUID(), "test", role, id);
    }
}
