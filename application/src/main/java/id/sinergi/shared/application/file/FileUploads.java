package id.sinergi.shared.application.file;

import id.sinergi.shared.api.file.FileId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;

/** The whole way of a file from a sender to a record: received and checked first, then kept in one short transaction. */
@ApplicationScoped
public class FileUploads {
    @Inject
    FileIntake intake;

    @Inject
    FileAttaching attaching;

    /** Attaches what somebody sends, as {@link FileIntake#receive} and {@link FileAttaching#attach} allow. */
    public FileId attach(Upload upload) throws IOException {
        ReceivedFile received = intake.receive(upload);
        try {
            return attaching.attach(received);
        } finally {
            Files.deleteIfExists(received.arrived());
        }
    }
}
