package id.sinergi.forum.domain.minutes;

import static id.sinergi.forum.domain.minutes.MinutesFixture.NINE;
import static id.sinergi.forum.domain.minutes.MinutesFixture.SAID;
import static id.sinergi.forum.domain.minutes.MinutesFixture.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.minutes.Correction.Proposal;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.api.NotFound;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final Instant LATER = Instant.parse("2023-10-05T03:00:00Z");

    private final Forum forum = MinutesFixture.closed();
    private final Minutes minutes = MinutesFixture.written(forum);

    private Correction proposed(SectionText text, String reason) {
        return Correction.propose(
                forum, minutes, 1, new Proposal(item(forum), text, reason, new UUID(0, 1), NINE.plusSeconds(60)));
    }

    private Correction proposed() {
        minutes.finalise(forum, NINE);
        return proposed(SAID, " Salah dengar ");
    }

    @Test
    void minutes_that_can_still_be_written_are_not_corrected() {
        assertThatThrownBy(() -> proposed(SAID, "Salah dengar")).isInstanceOf(MinutesCanStillBeWritten.class);
    }

    @Test
    void a_correction_needs_a_reason() {
        minutes.finalise(forum, NINE);
        assertThatThrownBy(() -> proposed(SAID, null)).isInstanceOf(ReasonNeeded.class);
        assertThatThrownBy(() -> proposed(SAID, "  ")).isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void a_correction_says_what_should_stand_in_a_section_that_exists() {
        minutes.finalise(forum, NINE);
        assertThatThrownBy(() -> proposed(SectionText.NOTHING, "Salah dengar"))
                .isInstanceOf(CorrectionSaysNothing.class);
        Proposal elsewhere = new Proposal(SectionKey.CLOSING, SAID, "Salah dengar", new UUID(0, 1), NINE);
        assertThatThrownBy(() -> Correction.propose(forum, minutes, 1, elsewhere))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_later_edition_approves_it_and_the_minutes_stay_as_they_are() {
        Correction correction = proposed();
        Forum next = MinutesFixture.heldOn("2023-10-05T09:00");
        correction.approve(next, forum, LATER);
        assertThat(correction.status()).isEqualTo(CorrectionStatus.APPROVED);
        assertThat(correction.decidedIn()).contains(next.id());
        assertThat(correction.ref()).hasToString("COR-2022-0001/1");
        assertThat(minutes.says(item(forum))).isEqualTo(SAID);
    }

    @Test
    void a_later_edition_rejects_it_and_says_why() {
        Correction correction = proposed();
        Forum next = MinutesFixture.heldOn("2023-10-05T09:00");
        assertThatThrownBy(() -> correction.reject(next, forum, " ", LATER)).isInstanceOf(ReasonNeeded.class);
        correction.reject(next, forum, "Sudah benar", LATER);
        assertThat(correction.status()).isEqualTo(CorrectionStatus.REJECTED);
        assertThat(correction.decisionReason()).isEqualTo("Sudah benar");
    }

    @Test
    void the_edition_itself_and_earlier_ones_decide_nothing() {
        Correction correction = proposed();
        Forum earlier = MinutesFixture.heldOn("2021-10-05T09:00");
        assertThatThrownBy(() -> correction.approve(forum, forum, LATER))
                .isInstanceOf(CorrectionNeedsALaterEdition.class);
        assertThatThrownBy(() -> correction.approve(earlier, forum, LATER))
                .isInstanceOf(CorrectionNeedsALaterEdition.class);
    }

    @Test
    void a_later_edition_that_is_not_being_held_decides_nothing() {
        Correction correction = proposed();
        Forum planned = MinutesFixture.announcedOn(ForumRef.of(2023, 1), "2023-10-05T09:00");
        assertThatThrownBy(() -> correction.approve(planned, forum, LATER))
                .isInstanceOf(CorrectionNeedsALaterEdition.class);
    }

    @Test
    void what_is_decided_stays_decided() {
        Correction correction = proposed();
        Forum next = MinutesFixture.heldOn("2023-10-05T09:00");
        correction.approve(next, forum, LATER);
        assertThatThrownBy(() -> correction.reject(next, forum, "Lain", LATER)).isInstanceOf(CorrectionIsDecided.class);
    }
}
