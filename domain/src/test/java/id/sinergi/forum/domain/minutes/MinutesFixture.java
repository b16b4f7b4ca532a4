package id.sinergi.forum.domain.minutes;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.domain.AgendaTopic;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Decisions;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.ForumPeriod;
import id.sinergi.forum.domain.ForumPlan;
import id.sinergi.shared.api.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A forum with one item on its agenda, and what is said about it. */
final class MinutesFixture {
    static final Instant NINE = Instant.parse("2022-10-11T01:00:00Z");
    static final Bilingual FOOD = new Bilingual("Pangan", "Food");
    static final SectionText SAID = new SectionText("Disepakati.", null);
    static final AgencyId HOST = new AgencyId(new UUID(0, 17));

    private MinutesFixture() {}

    static Forum announced() {
        return announcedOn(ForumRef.of(2022, 1), "2022-10-11T09:00");
    }

    static Forum announcedOn(ForumRef ref, String starts) {
        LocalDateTime nine = LocalDateTime.parse(starts);
        Forum forum = Forum.schedule(
                ref,
                HOST,
                new ForumPlan(
                        new Bilingual("Forum Koordinasi", null),
                        new ForumPeriod(nine, nine.plusHours(7), "Asia/Makassar"),
                        "Novotel",
                        "Balikpapan"));
        forum.agenda().add(new AgendaTopic(FOOD, new Bilingual(null, null), HOST, null, Set.of()));
        forum.announce(NINE.minusSeconds(1));
        return forum;
    }

    static Forum held() {
        Forum forum = announced();
        forum.hold(NINE);
        return forum;
    }

    static Forum heldOn(String starts) {
        Forum forum = announcedOn(ForumRef.of(2023, 1), starts);
        forum.hold(NINE.plus(Duration.ofDays(999)));
        return forum;
    }

    static Forum closed() {
        Forum forum = held();
        forum.delegations().admit(HOST, List.of());
        forum.close(new OneDecision());
        return forum;
    }

    static SectionKey item(Forum forum) {
        return SectionKey.of(forum.agenda().items().get(0).id());
    }

    /** Minutes in which something is said about the one item, of a forum that is closed. */
    static Minutes written(Forum forum) {
        Minutes minutes = Minutes.open(forum);
        minutes.write(item(forum), 0, FOOD, SAID, NINE);
        return minutes;
    }

    private record OneDecision() implements Decisions {
        @Override
        public Optional<Decision> find(DecisionRef ref) {
            return Optional.empty();
        }

        @Override
        public boolean cameFrom(UUID item) {
            return false;
        }

        @Override
        public void add(Decision decision) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int countOf(ForumId forum) {
            return 1;
        }
    }
}
