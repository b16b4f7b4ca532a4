package id.sinergi.shared.application.draft;

import id.sinergi.shared.api.draft.DraftDetails;
import id.sinergi.shared.api.draft.DraftRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Half-finished forms of every account, one for each address. */
public interface DraftStore {
    /** Replaces what was kept for the same address. */
    void keep(UUID account, DraftDetails draft);

    Optional<DraftDetails> find(UUID account, String address);

    /** The latest first. */
    List<DraftRow> list(UUID account);

    void discard(UUID account, String address);

    /** Drops what nobody has come back to since then. */
    void discardOlderThan(UUID account, Instant limit);
}
