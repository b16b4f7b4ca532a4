package id.sinergi.shared.domain.file;

import id.sinergi.shared.api.file.FileHolder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** That a file belongs to a record. */
@Embeddable
public class Attachment {
    @Column(name = "record_kind", nullable = false)
    private String recordKind;

    @Column(name = "record_key", nullable = false)
    private String recordKey;

    protected Attachment() {}

    Attachment(FileHolder holder) {
        this.recordKind = holder.kind();
        this.recordKey = holder.key();
    }

    FileHolder holder() {
        return new FileHolder(recordKind, recordKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && recordKind.equals(that.recordKind)
                && recordKey.equals(that.recordKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recordKind, recordKey);
    }
}
