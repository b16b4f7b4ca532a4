package id.sinergi.shared.application.file;

import id.sinergi.shared.api.file.FileType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How big, how many and which files the operator allows. */
@ApplicationScoped
public class FileLimits {
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    @ConfigProperty(name = "sinergi.documents.max-size", defaultValue = "50")
    long largestMegabytes;

    @Inject
    @ConfigProperty(name = "sinergi.files.quota", defaultValue = "10240")
    long quotaMegabytes;

    @Inject
    @ConfigProperty(name = "sinergi.files.types", defaultValue = "pdf,docx,xlsx,pptx,odt,ods,odp,png,jpg,svg,txt")
    String types;

    /** The largest file, in bytes. */
    public long largest() {
        return largestMegabytes * MEGABYTE;
    }

    /** The largest file, as people are told. */
    public long largestInMegabytes() {
        return largestMegabytes;
    }

    long quotaInMegabytes() {
        return quotaMegabytes;
    }

    boolean exceedsQuota(long bytes) {
        return bytes > quotaMegabytes * MEGABYTE;
    }

    /** The types that may be kept. */
    public Set<FileType> types() {
        Set<FileType> allowed = EnumSet.noneOf(FileType.class);
        Arrays.stream(types.split(",", -1))
                .map(name -> FileType.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .forEach(allowed::add);
        return allowed;
    }
}
