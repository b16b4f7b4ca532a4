package id.sinergi.shared.application.file;

import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.domain.file.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** For contexts whose records are passed on with their files, within a transaction of theirs that has been permitted. */
@ApplicationScoped
public class FilePassing {
    @Inject
    StoredFiles files;

    /** All files of one record belong to another one as well. */
    public void pass(FileHolder from, FileHolder to) {
        files.of(from).forEach(file -> file.attachTo(to));
    }

    /** All files of one record belong to another one instead. */
    public void handOver(FileHolder from, FileHolder to) {
        files.of(from).forEach(file -> {
            file.attachTo(to);
            file.detachFrom(from);
        });
    }
}
