package id.sinergi.shared.application.file;

import static id.sinergi.shared.api.Permission.FILE_ATTACH;

import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.file.FileTooLarge;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes files in. Outside a transaction, because a slow line may take minutes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileIntake {
    @Inject
    FileDoors doors;

    @Inject
    FileLimits limits;

    @Inject
    FileStore store;

    @Inject
    FileChecks checks;

    /**
     * Somebody sends a file. Refused before it is read when they may not attach it or it says it is too large, while
     * it is read when it turns out to be too large, and afterwards when what it contains is not allowed.
     */
    @Permit(FILE_ATTACH)
    public ReceivedFile receive(Upload upload) {
        doors.expectOpen(upload.holder(), CurrentCaller.get());
        if (upload.size() > limits.largest()) {
            throw new FileTooLarge(limits.largestInMegabytes());
        }
        Path arrived = null;
        try {
            arrived = Files.createTempFile(store.incoming(), "upload", ".part");
            ReceivedFile received = new ReceivedFile(upload.holder(), checks.take(upload, arrived), arrived);
            arrived = null;
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(arrived);
        }
    }

    private static void discard(Path arrived) {
        try {
            if (arrived != null) {
                Files.deleteIfExists(arrived);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
