package id.sinergi.forum.domain.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.ForumPeriod;
import id.sinergi.forum.domain.ForumPlan;
import id.sinergi.forum.domain.delegation.Delegate.Nominee;
import id.sinergi.forum.domain.delegation.Invitation.Seating;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.RuleViolation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever agencies and hosts do in whatever order: no seat is given twice, and who waits longest is served first. Each
 * case is a story made from its seed, so that one that fails can be told again.
 */
class SeatsPropertyTest {
    private static final int STORIES = 300;
    private static final int STEPS = 80;
    private static final SeatGroup GROUP = SeatGroup.REGENCIES;
    private static final Contact CONTACT = new Contact("Sekretariat", null, null);

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 0; seed < STORIES; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_seat_is_given_twice_and_nobody_is_overtaken(int seed) {
        Story story = new Story(new Random(seed));
        for (int step = 0; step < STEPS; step++) {
            story.goOn(step);
        }
    }

    /** A desk, its invitations, and somebody who does something. */
    private static final class Story {
        private final Random random;
        private final Forum forum = forum();
        private final RegistrationDesk desk = RegistrationDesk.of(forum);
        private final List<Invitation> invitations = new ArrayList<>();
        private int seats;
        private int reserved;

        Story(Random random) {
            this.random = random;
            for (int i = 0; i < 12; i++) {
                invitations.add(new Invitation(forum.id(), new AgencyId(UUID.randomUUID()), GROUP));
            }
            plan();
        }

        void goOn(int step) {
            Invitation one = invitations.get(random.nextInt(invitations.size()));
            int held = held(null);
            List<Invitation> queue = queue();
            boolean byHost = false;
            try {
                switch (random.nextInt(8)) {
                    case 0 -> plan();
                    case 1 -> one.withdraw();
                    case 2 -> one.decline("Penuh");
                    case 3 -> {
                        byHost = true;
                        one.approve(desk, group -> held(one));
                    }
                    default -> register(one, step);
                }
            } catch (RuleViolation refused) {
                assertThat(held(null)).isEqualTo(held);
                return;
            }
            List<Invitation> served = new WaitingList(desk, queue()).serve(group -> held(null));

            assertThat(held(null)).isLessThanOrEqualTo(Math.max(held, seats));
            if (!byHost && held(null) > held) {
                assertThat(held(null)).isLessThanOrEqualTo(Math.max(0, seats - reserved));
            }
            expectOrder(queue, byHost ? one : null, served);
        }

        /** Who moved up are the first of the queue; who is still in it stands in the same order as before. */
        private void expectOrder(List<Invitation> before, Invitation chosen, List<Invitation> served) {
            List<Invitation> waited = new ArrayList<>(before);
            waited.remove(chosen);
            waited.removeIf(each -> each.status() != InvitationStatus.WAITING && !served.contains(each));
            List<Invitation> old = served.stream().filter(waited::contains).toList();
            assertThat(waited.subList(0, old.size())).isEqualTo(old);
            List<Invitation> left = waited.subList(old.size(), waited.size());
            assertThat(queue().stream().filter(left::contains).toList()).isEqualTo(left);
        }

        private void register(Invitation one, int step) {
            List<Nominee> people = new ArrayList<>(List.of(new Nominee(DelegateRole.HEAD, "Kepala", "Kepala")));
            for (int i = random.nextInt(4); i > 0; i--) {
                people.add(new Nominee(DelegateRole.MEMBER, "Anggota " + i, "Staf"));
            }
            List<Invitation> queue = queue();
            boolean ahead = !queue.isEmpty() && queue.get(0) != one;
            Instant now = Instant.EPOCH.plusSeconds(step);
            one.register(people, CONTACT, new Seating(desk, group -> held(one), ahead, now), random.nextBoolean());
            assertThat(ahead && one.status() == InvitationStatus.REGISTERED)
                    .as("overtakes those who wait")
                    .isFalse();
        }

        private void plan() {
            seats = random.nextInt(20);
            reserved = random.nextInt(seats + 1) / 2;
            desk.plan(Instant.MAX, Set.of(new Quota(GROUP, seats, reserved)));
        }

        private int held(Invitation but) {
            return invitations.stream()
                    .filter(each -> each != but && each.status().holdsSeats())
                    .mapToInt(Invitation::seats)
                    .sum();
        }

        private List<Invitation> queue() {
            return invitations.stream()
                    .filter(each -> each.status() == InvitationStatus.WAITING)
                    .sorted(Comparator.comparing(each -> each.waitingSince().orElseThrow()))
                    .toList();
        }

        private static Forum forum() {
            ForumPeriod period = new ForumPeriod(
                    LocalDateTime.parse("2023-10-05T09:00"), LocalDateTime.parse("2023-10-06T16:00"), "Asia/Makassar");
            return Forum.schedule(
                    new ForumRef("FRM-2023-0001"),
                    new AgencyId(UUID.randomUUID()),
                    new ForumPlan(new Bilingual("Nusa Dua", null), period, "Aula", "Nusa Dua"));
        }
    }
}
