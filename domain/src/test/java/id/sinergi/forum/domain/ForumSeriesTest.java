package id.sinergi.forum.domain;

import static id.sinergi.forum.domain.ForumFixture.AFTER;
import static id.sinergi.forum.domain.ForumFixture.DAY;
import static id.sinergi.forum.domain.ForumFixture.KEMLU;
import static id.sinergi.forum.domain.ForumFixture.PASER;
import static id.sinergi.forum.domain.ForumFixture.REF;
import static id.sinergi.forum.domain.ForumFixture.announced;
import static id.sinergi.forum.domain.ForumFixture.draft;
import static id.sinergi.forum.domain.ForumFixture.held;
import static id.sinergi.forum.domain.ForumFixture.planOn;
import static id.sinergi.forum.domain.ForumFixture.series;
import static id.sinergi.forum.domain.ForumFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.api.series.RecurrenceNotUnderstood;
import id.sinergi.forum.domain.series.Pace;
import id.sinergi.forum.domain.violations.HeldForumKeepsItsDay;
import id.sinergi.forum.domain.violations.SeriesBelongsToAnotherAgency;
import id.sinergi.forum.domain.violations.SeriesHasEditionThatDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForumSeriesTest {
    @Test
    void a_series_without_an_edition_is_never_due() {
        assertThat(series(Rhythm.YEARLY).nextDueOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YEARLY, 2023-10-11", "HALF_YEARLY, 2023-04-11", "QUARTERLY, 2023-01-11"})
    void the_next_edition_is_due_one_interval_after_the_last(Rhythm rhythm, String due) {
        ForumSeries series = series(rhythm);
        series.editionHeld(DAY);
        assertThat(series.nextDueOn()).hasToString("Optional[" + due + "]");
    }

    @Test
    void an_irregular_series_is_never_due() {
        ForumSeries series = series(Rhythm.IRREGULAR);
        series.editionHeld(DAY);
        assertThat(series.nextDueOn()).isEmpty();
    }

    @Test
    void the_due_date_follows_a_change_of_rhythm() {
        ForumSeries series = series(Rhythm.YEARLY);
        series.editionHeld(DAY);
        series.edit(series.name(), Pace.of(Rhythm.QUARTERLY));
        assertThat(series.nextDueOn()).contains(DAY.plusMonths(3));
    }

    @Test
    void the_latest_edition_counts_in_whatever_order_they_are_recorded() {
        ForumSeries series = series(Rhythm.YEARLY);
        series.editionHeld(DAY);
        series.editionHeld(DAY.minusYears(1));
        assertThat(series.nextDueOn()).contains(DAY.plusYears(1));
    }

    @Test
    void an_edition_that_comes_a_little_early_stands_for_the_due_day_nearby() {
        ForumSeries series = series(Rhythm.YEARLY);
        series.editionHeld(DAY);
        series.editionHeld(LocalDate.of(2023, 10, 5));
        assertThat(series.nextDueOn()).contains(LocalDate.of(2024, 10, 11));
    }

    @Test
    void a_series_that_moves_across_time_zones_goes_by_the_day_at_each_place() {
        ForumSeries series = series(Rhythm.YEARLY);
        for (String zone : List.of("Asia/Jakarta", "Asia/Jayapura", "America/New_York")) {
            var midnight = DAY.atStartOfDay().plusMinutes(30);
            var period = new ForumPeriod(midnight, midnight.plusHours(2), zone);
            Forum forum = Forum.schedule(REF, KEMLU, new ForumPlan(text("Forum"), period, "Balai", "Kota"));
            forum.joinSeries(series, EditionFixture.NONE);
            assertThat(forum.editionOn()).as(zone).contains(DAY);
        }
        series.editionHeld(DAY);
        assertThat(series.nextDueOn()).contains(DAY.plusYears(1));
    }

    @Test
    void a_series_can_have_a_rule_of_its_own() {
        ForumSeries series = series(Rhythm.YEARLY);
        series.editionHeld(DAY);
        series.edit(series.name(), own("FREQ=YEARLY;BYMONTH=10;BYDAY=2TU", DAY));
        assertThat(series.nextDueOn()).contains(LocalDate.of(2023, 10, 10));
    }

    @Test
    void a_series_whose_count_has_begun_is_due_before_its_first_edition() {
        ForumSeries series = series(Rhythm.IRREGULAR);
        series.edit(series.name(), own("FREQ=MONTHLY;INTERVAL=2", DAY));
        assertThat(series.nextDueOn()).contains(DAY);
    }

    @Test
    void a_rhythm_of_its_own_needs_a_rule() {
        assertThatThrownBy(() -> own(null, DAY)).isInstanceOf(RecurrenceNotUnderstood.class);
        assertThatThrownBy(() -> own("FREQ=SECONDLY", DAY)).isInstanceOf(RecurrenceNotUnderstood.class);
    }

    private static Pace own(String rule, LocalDate countedFrom) {
        return new Pace(Rhythm.OWN, rule == null ? null : new Recurrence(rule), countedFrom);
    }

    @Test
    void a_series_is_overdue_from_the_day_after_its_due_date() {
        ForumSeries series = series(Rhythm.YEARLY);
        series.editionHeld(DAY);
        assertThat(series.isOverdueOn(DAY.plusYears(1))).isFalse();
        assertThat(series.isOverdueOn(DAY.plusYears(1).plusDays(1))).isTrue();
    }

    @Test
    void an_edition_takes_its_day_in_the_series() {
        Forum forum = draft();
        forum.joinSeries(series(Rhythm.YEARLY), EditionFixture.NONE);
        assertThat(forum.editionOn()).contains(DAY);
    }

    @Test
    void a_series_has_one_edition_on_a_day() {
        Forum forum = draft();
        EditionFixture taken = new EditionFixture(DAY, ForumRef.of(2022, 7));
        assertThatThrownBy(() -> forum.joinSeries(series(Rhythm.YEARLY), taken))
                .isInstanceOf(SeriesHasEditionThatDay.class);
    }

    @Test
    void an_edition_is_not_in_its_own_way() {
        Forum forum = draft();
        forum.joinSeries(series(Rhythm.YEARLY), new EditionFixture(DAY, REF));
        assertThat(forum.series()).isPresent();
    }

    @Test
    void an_edition_that_is_put_off_takes_another_day() {
        Forum forum = draft();
        forum.joinSeries(series(Rhythm.YEARLY), EditionFixture.NONE);
        forum.edit(planOn(DAY.plusDays(7)));
        assertThat(forum.editionOn()).contains(DAY.plusDays(7));
    }

    @Test
    void a_cancelled_edition_frees_its_day() {
        Forum forum = announced();
        forum.joinSeries(series(Rhythm.YEARLY), EditionFixture.NONE);
        forum.cancel("Bencana alam");
        assertThat(forum.editionOn()).isEmpty();
        assertThat(forum.series()).isPresent();
    }

    @Test
    void a_forum_does_not_join_the_series_of_another_agency() {
        Forum foreign = Forum.schedule(REF, PASER, planOn(DAY));
        assertThatThrownBy(() -> foreign.joinSeries(series(Rhythm.YEARLY), EditionFixture.NONE))
                .isInstanceOf(SeriesBelongsToAnotherAgency.class);
    }

    @Test
    void a_held_forum_stays_in_its_series() {
        Forum forum = announced();
        forum.joinSeries(series(Rhythm.YEARLY), EditionFixture.NONE);
        forum.hold(AFTER);
        assertThatThrownBy(forum::leaveSeries).isInstanceOf(HeldForumKeepsItsDay.class);
    }

    @Test
    void a_forum_that_was_held_alone_does_not_join_a_series() {
        Forum forum = held();
        assertThatThrownBy(() -> forum.joinSeries(series(Rhythm.YEARLY), EditionFixture.NONE))
                .isInstanceOf(HeldForumKeepsItsDay.class);
    }
}
