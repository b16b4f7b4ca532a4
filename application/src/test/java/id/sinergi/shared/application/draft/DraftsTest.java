package id.sinergi.shared.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.api.draft.DraftDetails;
import id.sinergi.shared.api.draft.DraftRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final String FORM = "/forums/new#forumForm";
    private static final Caller PASER = caller(1);
    private static final Caller KALTIM = caller(2);

    private final Drafts drafts = new Drafts();
    private final InMemoryDraftStore store = new InMemoryDraftStore();

    DraftsTest() {
        drafts.store = store;
        at(NOW);
    }

    private void at(Instant moment) {
        drafts.clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    private static Caller caller(int number) {
        return new Caller(new UUID(0, number), "caller" + number, Role.REGIONAL_OFFICER, new UUID(0, 9));
    }

    private void keep(Caller caller, String address, String typed) {
        CurrentCaller.run(
                caller, () -> drafts.keep(new KeepDraft(address, "Formulir", Map.of("titleId", List.of(typed)))));
    }

    private static <T> T as(Caller caller, Supplier<T> work) throws Exception {
        return CurrentCaller.call(caller, work::get);
    }

    @Test
    void a_draft_is_there_for_whoever_typed_it_and_for_nobody_else() throws Exception {
        keep(PASER, FORM, "Forum");
        assertThat(as(PASER, () -> drafts.find(FORM)).orElseThrow().fields())
                .containsEntry("titleId", List.of("Forum"));
        assertThat(as(KALTIM, () -> drafts.find(FORM))).isEmpty();
        assertThat(as(KALTIM, drafts::list)).isEmpty();
    }

    @Test
    void what_is_typed_later_takes_the_place_of_what_was_typed_before() throws Exception {
        keep(PASER, FORM, "For");
        keep(PASER, FORM, "Forum");
        assertThat(as(PASER, drafts::list)).hasSize(1);
        assertThat(as(PASER, () -> drafts.find(FORM)).orElseThrow().fields())
                .containsEntry("titleId", List.of("Forum"));
    }

    @Test
    void a_form_that_was_sent_is_forgotten() throws Exception {
        keep(PASER, FORM, "Forum");
        CurrentCaller.run(PASER, () -> drafts.discard(FORM));
        assertThat(as(PASER, drafts::list)).isEmpty();
    }

    @Test
    void what_nobody_has_come_back_to_for_a_month_is_forgotten() throws Exception {
        keep(PASER, FORM, "Forum");
        at(NOW.plus(Duration.ofDays(31)));
        keep(PASER, "/forum-series/new#seriesForm", "Seri");
        assertThat(as(PASER, drafts::list))
                .extracting(DraftRow::address)
                .containsExactly("/forum-series/new#seriesForm");
    }

    private static final class InMemoryDraftStore implements DraftStore {
        private record Kept(UUID account, DraftDetails draft) {}

        private final List<Kept> all = new ArrayList<>();

        @Override
        public void keep(UUID account, DraftDetails draft) {
            discard(account, draft.address());
            all.add(new Kept(account, draft));
        }

        @Override
        public Optional<DraftDetails> find(UUID account, String address) {
            return all.stream()
                    .filter(kept -> kept.account().equals(account)
                            && kept.draft().address().equals(address))
                    .map(Kept::draft)
                    .findFirst();
        }

        @Override
        public List<DraftRow> list(UUID account) {
            return all.stream()
                    .filter(kept -> kept.account().equals(account))
                    .map(kept -> new DraftRow(
                            kept.draft().address(),
                            kept.draft().title(),
                            kept.draft().savedAt()))
                    .toList();
        }

        @Override
        public void discard(UUID account, String address) {
            all.removeIf(kept ->
                    kept.account().equals(account) && kept.draft().address().equals(address));
        }

        @Override
        public void discardOlderThan(UUID account, Instant limit) {
            all.removeIf(kept ->
                    kept.account().equals(account) && kept.draft().savedAt().isBefore(limit));
        }
    }
}
