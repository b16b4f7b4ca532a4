package id.sinergi.forum.application.followup;

import id.sinergi.forum.api.followup.FollowUpBoard;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.followup.FollowUpRow;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads follow-ups as records. Everybody may see the decisions they belong to, so everybody may see them. */
public interface FollowUpRows {
    /** The earliest due first. */
    Page<FollowUpRow> list(FollowUpFilter filter, PageRequest page, Caller caller, LocalDate today);

    Optional<FollowUpDetails> details(FollowUpRef ref, Caller caller, LocalDate today);

    /** Those of one decision, by their numbers, and what people are called: all are asked for at once. */
    Named ofDecision(UUID decision, Set<UUID> alsoNamed, LocalDate today);

    /** Follow-ups, and the names of the people in them and of others. */
    record Named(List<FollowUpRow> rows, Map<UUID, String> names) {}

    /** What waits for the caller, in one query; what waits for hosts only where the caller works for one. */
    FollowUpBoard board(Caller caller, boolean hosts, LocalDate today);
}
