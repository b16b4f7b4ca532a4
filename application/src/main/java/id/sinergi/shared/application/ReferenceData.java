package id.sinergi.shared.application;

import id.sinergi.shared.api.Permission;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Brings the reference data of the database to the state of the files in this build. */
@Stateless
public class ReferenceData {
    private static final System.Logger LOG = System.getLogger(ReferenceData.class.getName());

    @Inject
    @Any
    Instance<ReferenceSource> sources;

    @Inject
    ReferenceStore store;

    @Inject
    Clock clock;

    /** Loads the files that changed since the last time, all or none; answers how many rows that changed. */
    @Permit(Permission.SYSTEM)
    public int load() {
        ReferenceFiles files = new ReferenceFiles();
        if (outdated(files).isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        store.lock(now);
        int changed = 0;
        for (ReferenceSource source : outdated(files)) {
            changed += load(source, files, now);
        }
        LOG.log(System.Logger.Level.INFO, "Reference data: {0} rows added or changed.", changed);
        return changed;
    }

    private int load(ReferenceSource source, ReferenceFiles files, Instant now) {
        int changed = 0;
        for (ReferenceTable table : source.tables(files)) {
            changed += store.write(table);
        }
        source.seed(files);
        source.files().forEach(file -> store.remember(file, files.checksum(file), now));
        return changed;
    }

    private List<ReferenceSource> outdated(ReferenceFiles files) {
        return outdated(sources.stream().toList(), files, store.checksums());
    }

    /** The sources of which a file differs from what was loaded. */
    static List<ReferenceSource> outdated(
            List<ReferenceSource> sources, ReferenceFiles files, Map<String, String> loaded) {
        return sources.stream()
                .filter(source -> source.files().stream()
                        .anyMatch(file -> !files.checksum(file).equals(loaded.get(file))))
                .toList();
    }
}
