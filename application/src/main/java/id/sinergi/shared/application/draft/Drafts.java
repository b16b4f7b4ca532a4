package id.sinergi.shared.application.draft;

import static id.sinergi.shared.api.Permission.OWN_DRAFT;

import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.draft.DraftDetails;
import id.sinergi.shared.api.draft.DraftRow;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people have typed but not sent, kept for them alone, so that an expired session loses nothing. */
@Stateless
public class Drafts {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    DraftStore store;

    @Inject
    Clock clock;

    /** Keeps what somebody has typed so far, in place of what was kept for the same form. */
    @Permit(OWN_DRAFT)
    public void keep(KeepDraft command) {
        store.discardOlderThan(account(), clock.instant().minus(KEPT));
        store.keep(account(), new DraftDetails(command.address(), command.title(), command.fields(), clock.instant()));
    }

    /** What the caller had typed into a form; empty when there is nothing. */
    @Permit(OWN_DRAFT)
    public Optional<DraftDetails> find(String address) {
        return store.find(account(), address);
    }

    /** All forms that the caller has begun and not sent, the latest first. */
    @Permit(OWN_DRAFT)
    public List<DraftRow> list() {
        return store.list(account());
    }

    /** Forgets a form, because it was sent or is no longer wanted. */
    @Permit(OWN_DRAFT)
    public void discard(String address) {
        store.discard(account(), address);
    }

    private static UUID account() {
        return CurrentCaller.get().account();
    }
}
