package id.sinergi.shared.domain.file;

import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.OptionalUuid;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file that somebody has given to the system. Its content never changes: a better text is another file. It is
 * attached to one record or, when that record is passed on, to several, and goes when the last of them lets it go.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile extends Recorded {
    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private long size;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "agency_id", updatable = false)
    @Convert(converter = OptionalUuid.class)
    private UUID agencyId;

    @Column(nullable = false, updatable = false)
    private String uploader;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @ElementCollection
    @CollectionTable(name = "file_attachment", joinColumns = @JoinColumn(name = "file_id"))
    private Set<Attachment> attachments = new HashSet<>();

    protected StoredFile() {}

    /** A file that has passed every check, attached to the record it was sent for. */
    public StoredFile(FileContents contents, FileHolder holder, Origin origin) {
        this.id = Ids.next();
        this.name = contents.name();
        this.mediaType = contents.mediaType();
        this.size = contents.size();
        this.sha256 = contents.sha256();
        this.agencyId = origin.agency();
        this.uploader = origin.uploader();
        this.uploadedAt = origin.at();
        attachTo(holder);
    }

    /**
     * Who brought a file.
     *
     * @param agency in whose room it is kept; null for the system's own
     */
    public record Origin(UUID agency, String uploader, Instant at) {}

    /** Belongs to one more record. */
    public final void attachTo(FileHolder holder) {
        attachments.add(new Attachment(holder));
    }

    /**
     * Belongs to that record no longer.
     *
     * @throws NotFound when it never did
     */
    public void detachFrom(FileHolder holder) {
        if (!attachments.remove(new Attachment(holder))) {
            throw new NotFound(holder.subject());
        }
    }

    /** Whether no record holds it any more. */
    public boolean isAbandoned() {
        return attachments.isEmpty();
    }

    public FileId id() {
        return new FileId(id);
    }

    public Set<FileHolder> holders() {
        return attachments.stream().map(Attachment::holder).collect(Collectors.toUnmodifiableSet());
    }

    public FileContents contents() {
        return new FileContents(name, mediaType, size, sha256);
    }

    public Optional<UUID> agency() {
        return Optional.ofNullable(agencyId);
    }
}
