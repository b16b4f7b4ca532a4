package id.sinergi.shared.infrastructure.file;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.file.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Contents as files in a folder: {@code ab/cd/abcd…}. A content appears under its name complete and written through, or
 * not at all.
 */
@ApplicationScoped
@Typed(DiskFileStore.class)
class DiskFileStore implements FileStore {
    private static final String INCOMING = "incoming";

    @Inject
    @ConfigProperty(name = "sinergi.files.dir", defaultValue = "data/files")
    String folder;

    @Override
    public Path incoming() {
        try {
            return Files.createDirectories(root().resolve(INCOMING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(Path arrived, String sha256) {
        Path place = place(sha256);
        if (Files.notExists(arrived) && Files.exists(place)) {
            // Kept already, by a try whose transaction the database then gave up.
            return;
        }
        try {
            Files.createDirectories(place.getParent());
            Files.move(arrived, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            writeThrough(place.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException e) {
            throw new NotFound(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> keptBefore(Instant moment) {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        clearIncoming(moment);
        try (Stream<Path> kept = Files.find(
                root(),
                3,
                (path, attributes) -> attributes.isRegularFile()
                        && path.getFileName().toString().length() == 64
                        && attributes.lastModifiedTime().toInstant().isBefore(moment))) {
            return kept.map(path -> path.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a machine that stopped in the middle of an upload has left. */
    private void clearIncoming(Instant moment) {
        try (Stream<Path> left = Files.find(
                incoming(),
                1,
                (path, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().toInstant().isBefore(moment))) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file survives a power cut only when its folder has been written, too. */
    private static void writeThrough(Path directory) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(String sha256) {
        return root().resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Path root() {
        return Path.of(folder);
    }
}
