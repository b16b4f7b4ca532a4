package id.sinergi.shared.infrastructure.file;

import id.sinergi.shared.application.file.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Contents are kept where the operator wants them. */
@ApplicationScoped
class ChosenFileStore {
    @Inject
    @ConfigProperty(name = "sinergi.files.store", defaultValue = "DISK")
    FilePlace place;

    @Produces
    @ApplicationScoped
    FileStore store(DiskFileStore disk, DatabaseFileStore database) {
        return place == FilePlace.DISK ? disk : database;
    }
}
