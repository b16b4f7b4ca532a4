package id.sinergi.shared.application.file;

import id.sinergi.shared.api.file.FileCarriesScript;
import id.sinergi.shared.api.file.FileCarriesVirus;
import id.sinergi.shared.api.file.FileEmpty;
import id.sinergi.shared.api.file.FileTooLarge;
import id.sinergi.shared.api.file.FileType;
import id.sinergi.shared.api.file.FileTypeNotAllowed;
import id.sinergi.shared.api.file.VirusScanUnavailable;
import id.sinergi.shared.domain.file.FileContents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes an upload to the disk and decides, by its content alone, whether it may stay. */
@Dependent
class FileChecks {
    private static final int BUFFER = 64 * 1024;

    @Inject
    FileLimits limits;

    @Inject
    FileInspection inspection;

    @Inject
    VirusScanner scanner;

    /** What has arrived; safe on the disk when this returns. */
    FileContents take(Upload upload, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = write(upload.content(), file, digest);
        String name = upload.name() == null ? "" : upload.name();
        if (size == 0) {
            throw new FileEmpty(name);
        }
        FileType type = allowed(name, inspection.mediaType(file));
        if (inspection.carriesScript(file, type.mediaType())) {
            throw new FileCarriesScript(name);
        }
        expectClean(name, file);
        return new FileContents(
                type.named(name), type.mediaType(), size, HexFormat.of().formatHex(digest.digest()));
    }

    private FileType allowed(String name, String found) {
        return FileType.of(found)
                .filter(limits.types()::contains)
                .orElseThrow(() -> new FileTypeNotAllowed(name, found));
    }

    private void expectClean(String name, Path file) {
        try {
            scanner.scan(file).ifPresent(virus -> {
                throw new FileCarriesVirus(name, virus);
            });
        } catch (IOException e) {
            System.getLogger(FileChecks.class.getName())
                    .log(System.Logger.Level.ERROR, "The virus scanner does not answer; nothing is taken.", e);
            throw new VirusScanUnavailable(name);
        }
    }

    private long write(InputStream from, Path file, MessageDigest digest) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream to = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                size += read;
                if (size > limits.largest()) {
                    throw new FileTooLarge(limits.largestInMegabytes());
                }
                to.write(buffer, 0, read);
            }
            channel.force(true);
            return size;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
