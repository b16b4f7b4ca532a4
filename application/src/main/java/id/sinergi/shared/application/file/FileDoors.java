package id.sinergi.shared.application.file;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.file.FileHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the context that owns a record who may do what with its files. */
@ApplicationScoped
class FileDoors {
    @Inject
    @Any
    Instance<FileRights> rights;

    Set<String> visible(String kind, Collection<String> keys, Caller caller) {
        return keys.isEmpty()
                ? Set.of()
                : of(kind).map(r -> r.visible(keys, caller)).orElse(Set.of());
    }

    /** Whether the caller may attach files to a record; empty when they may not see it. */
    Optional<Boolean> rights(FileHolder holder, Caller caller) {
        return of(holder.kind())
                .map(r -> r.rights(List.of(holder.key()), caller))
                .map(rights -> rights.get(holder.key()));
    }

    boolean isVisible(FileHolder holder, Caller caller) {
        return !visible(holder.kind(), List.of(holder.key()), caller).isEmpty();
    }

    boolean mayAttach(FileHolder holder, Caller caller) {
        return rights(holder, caller).orElse(false);
    }

    /** Passes whoever may see the record; to others it does not exist. */
    void expectVisible(FileHolder holder, Caller caller) {
        if (!isVisible(holder, caller)) {
            throw new NotFound(holder.subject());
        }
    }

    /** Passes whoever may attach files to the record. */
    void expectOpen(FileHolder holder, Caller caller) {
        boolean open = rights(holder, caller).orElseThrow(() -> new NotFound(holder.subject()));
        if (!open) {
            throw new NotPermitted("FileAttaching");
        }
    }

    private Optional<FileRights> of(String kind) {
        return rights.stream().filter(r -> r.kind().equals(kind)).findFirst();
    }
}
