package id.sinergi.shared.domain;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.CurrentCaller;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.util.UUID;

/** What every kept record has: a version against lost updates, and who made it what it is. The database keeps when. */
@MappedSuperclass
public abstract class Recorded {
    @Version
    @Column(nullable = false)
    private int version;

    @Column(name = "changed_by", nullable = false)
    private UUID changedBy;

    public int version() {
        return version;
    }

    public UUID changedBy() {
        return changedBy;
    }

    /**
     * Refuses work on an outdated copy.
     *
     * @throws ChangedMeanwhile when the caller has read another version than this one
     */
    public void expectVersion(int read, String subject) {
        if (read != version) {
            throw new ChangedMeanwhile(subject);
        }
    }

    @PrePersist
    @PreUpdate
    void recordAuthor() {
        Caller caller = CurrentCaller.get();
        changedBy = caller.account() == null ? Caller.SYSTEM.account() : caller.account();
    }
}
