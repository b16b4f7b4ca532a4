package id.sinergi.shared.application.file;

import static id.sinergi.shared.api.Permission.FILE_ATTACH;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.api.file.FileQuotaExceeded;
import id.sinergi.shared.application.Permit;
import id.sinergi.shared.domain.file.StoredFile;
import id.sinergi.shared.domain.file.StoredFile.Origin;
import id.sinergi.shared.domain.file.StoredFiles;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What people do with the files of a record that is theirs. */
@Stateless
public class FileAttaching {
    @Inject
    StoredFiles files;

    @Inject
    FileStore store;

    @Inject
    FileDoors doors;

    @Inject
    FileLimits limits;

    @Inject
    Clock clock;

    /** Keeps a file that has been received; refused when the sender's agency has no room left. */
    @Permit(FILE_ATTACH)
    public FileId attach(ReceivedFile received) {
        Caller caller = CurrentCaller.get();
        doors.expectOpen(received.holder(), caller);
        long used = files.use(caller.agency(), received.contents().size());
        if (limits.exceedsQuota(used)) {
            throw new FileQuotaExceeded(limits.quotaInMegabytes());
        }
        files.claim(received.contents());
        store.keep(received.arrived(), received.contents().sha256());
        Origin origin = new Origin(caller.agency(), caller.username(), clock.instant());
        StoredFile file = new StoredFile(received.contents(), received.holder(), origin);
        files.add(file);
        return file.id();
    }

    /** Takes a file off a record; what no record holds any more is forgotten after a while. */
    @Permit(FILE_ATTACH)
    public void detach(DetachFile command) {
        doors.expectOpen(command.holder(), CurrentCaller.get());
        StoredFile file = files.get(command.file());
        file.detachFrom(command.holder());
        if (file.isAbandoned()) {
            file.agency().ifPresent(agency -> files.use(agency, -file.contents().size()));
            files.remove(file);
        }
    }
}
