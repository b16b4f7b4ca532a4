package id.sinergi.forum.domain.minutes;

import static id.sinergi.forum.domain.minutes.MinutesFixture.FOOD;
import static id.sinergi.forum.domain.minutes.MinutesFixture.NINE;
import static id.sinergi.forum.domain.minutes.MinutesFixture.SAID;
import static id.sinergi.forum.domain.minutes.MinutesFixture.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.domain.Forum;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.ChangedMeanwhile;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinutesTest {
    private static final Bilingual UNTITLED = new Bilingual(null, null);
    private static final SectionText WELCOME = new SectionText(null, "Welcome.");

    private final Forum forum = MinutesFixture.closed();
    private final Minutes minutes = Minutes.open(forum);

    private void open(SectionText text, long minutesLater) {
        minutes.write(SectionKey.OPENING, 0, UNTITLED, text, NINE.plusSeconds(60 * minutesLater));
    }

    @Test
    void a_forum_that_has_not_begun_has_no_minutes() {
        Forum announced = MinutesFixture.announced();
        assertThatThrownBy(() -> Minutes.open(announced)).isInstanceOf(MinutesNeedABegunForum.class);
    }

    @Test
    void minutes_are_empty_until_something_is_written_and_again_when_it_is_taken_out() {
        assertThat(minutes.status()).isEqualTo(MinutesStatus.EMPTY);
        open(WELCOME, 0);
        assertThat(minutes.status()).isEqualTo(MinutesStatus.DRAFT);
        open(SectionText.NOTHING, 1);
        assertThat(minutes.status()).isEqualTo(MinutesStatus.EMPTY);
    }

    @Test
    void a_section_may_exist_in_either_language_alone() {
        open(WELCOME, 0);
        assertThat(minutes.says(SectionKey.OPENING).in("id")).isEqualTo("Welcome.");
        assertThat(minutes.says(SectionKey.OPENING).isHalf()).isTrue();
    }

    @Test
    void a_section_that_somebody_else_wrote_meanwhile_is_not_overwritten() {
        open(WELCOME, 0);
        assertThatThrownBy(() -> minutes.write(SectionKey.OPENING, 7, UNTITLED, SAID, NINE))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(minutes.says(SectionKey.OPENING)).isEqualTo(WELCOME);
    }

    @Test
    void a_section_that_is_gone_for_the_writer_is_not_written_anew() {
        assertThatThrownBy(() -> minutes.write(SectionKey.CLOSING, 2, UNTITLED, SAID, NINE))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_is_written_within_five_minutes_makes_one_version() {
        open(WELCOME, 0);
        open(SAID, 4);
        assertThat(minutes.revision()).isEqualTo(1);
        open(WELCOME, 5);
        assertThat(minutes.revision()).isEqualTo(2);
    }

    @Test
    void an_older_version_is_taken_up_again_as_a_new_one() {
        open(WELCOME, 0);
        minutes.write(item(forum), 0, FOOD, SAID, NINE.plusSeconds(600));
        minutes.restore(1, Map.of(SectionKey.OPENING, WELCOME), NINE.plusSeconds(601));
        assertThat(minutes.revision()).isEqualTo(3);
        assertThat(minutes.says(SectionKey.OPENING)).isEqualTo(WELCOME);
        assertThat(minutes.says(item(forum))).isEqualTo(SectionText.NOTHING);
    }

    @Test
    void what_is_written_after_that_is_not_mixed_into_it() {
        open(WELCOME, 0);
        minutes.restore(1, Map.of(SectionKey.OPENING, WELCOME), NINE);
        open(SAID, 0);
        assertThat(minutes.revision()).isEqualTo(3);
    }

    @Test
    void empty_minutes_cannot_be_final() {
        assertThatThrownBy(() -> minutes.finalise(forum, NINE)).isInstanceOf(MinutesAreEmpty.class);
    }

    @Test
    void minutes_that_say_nothing_about_an_item_cannot_be_final() {
        open(WELCOME, 0);
        assertThatThrownBy(() -> minutes.finalise(forum, NINE)).isInstanceOf(MinutesLackAnItem.class);
    }

    @Test
    void minutes_of_a_forum_that_still_changes_cannot_be_final() {
        Forum held = MinutesFixture.held();
        Minutes early = MinutesFixture.written(held);
        assertThatThrownBy(() -> early.finalise(held, NINE)).isInstanceOf(MinutesNeedAClosedForum.class);
    }

    @Test
    void final_minutes_never_change() {
        minutes.write(item(forum), 0, FOOD, SAID, NINE);
        minutes.finalise(forum, NINE);
        assertThat(minutes.status()).isEqualTo(MinutesStatus.FINAL);
        assertThat(minutes.finalisedAt()).contains(NINE);
        assertThatThrownBy(() -> open(WELCOME, 1)).isInstanceOf(MinutesAreFinal.class);
        assertThatThrownBy(() -> minutes.restore(1, Map.of(), NINE)).isInstanceOf(MinutesAreFinal.class);
        assertThatThrownBy(() -> minutes.finalise(forum, NINE)).isInstanceOf(MinutesAreFinal.class);
        assertThat(minutes.says(item(forum))).isEqualTo(SAID);
    }

    @Test
    void lines_end_in_one_way_whatever_the_browser_sends() {
        assertThat(new SectionText("a\r\nb \n", " ")).isEqualTo(new SectionText("a\nb", null));
    }
}
