package id.sinergi.forum.domain;

import static id.sinergi.forum.domain.ForumFixture.AFTER;
import static id.sinergi.forum.domain.ForumFixture.DAY;
import static id.sinergi.forum.domain.ForumFixture.KEMLU;
import static id.sinergi.forum.domain.ForumFixture.PASER;
import static id.sinergi.forum.domain.ForumFixture.announced;
import static id.sinergi.forum.domain.ForumFixture.containing;
import static id.sinergi.forum.domain.ForumFixture.planOn;
import static id.sinergi.forum.domain.ForumFixture.series;
import static id.sinergi.forum.domain.ForumFixture.text;
import static id.sinergi.forum.domain.ForumFixture.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.api.agenda.FixedStart;
import id.sinergi.forum.domain.agenda.AgendaItemHasMovedOn;
import id.sinergi.forum.domain.agenda.AgendaItemOutsideForum;
import id.sinergi.forum.domain.agenda.AgendaOrderIncomplete;
import id.sinergi.forum.domain.agenda.EditionCannotTakeItem;
import id.sinergi.forum.domain.agenda.NotALaterEdition;
import id.sinergi.forum.domain.series.Pace;
import id.sinergi.forum.domain.violations.ForumHasNotBeenHeld;
import id.sinergi.shared.api.ChangedMeanwhile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaOutcomeTest {
    private static final LocalDate NUSA_DUA = LocalDate.of(2023, 10, 5);

    private final ForumSeries series = series(Rhythm.YEARLY);
    private final Forum balikpapan = edition(announced());
    private final Forum nusaDua = edition(Forum.schedule(ForumRef.of(2023, 1), KEMLU, planOn(NUSA_DUA)));
    private final UUID item = balikpapan.agenda().add(topic("Pangan")).id();

    private Forum edition(Forum forum) {
        forum.joinSeries(series, EditionFixture.NONE);
        return forum;
    }

    @Test
    void an_unfinished_item_goes_on_in_the_next_edition_and_counts_how_often() {
        balikpapan.hold(AFTER);
        AgendaItem second = balikpapan.agenda().defer(item, nusaDua);
        assertThat(second.topic()).isEqualTo(balikpapan.agenda().get(item).topic());
        assertThat(second.origin().kind()).isEqualTo(AgendaItemKind.UNFINISHED);
        assertThat(second.origin().continues()).isEqualTo(item);
        assertThat(second.origin().deferrals()).isEqualTo(1);
        nusaDua.announce(AFTER);
        nusaDua.hold(NUSA_DUA.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        Forum third = edition(Forum.schedule(ForumRef.of(2024, 1), KEMLU, planOn(NUSA_DUA.plusYears(1))));
        assertThat(nusaDua.agenda().defer(second.id(), third).origin().deferrals())
                .isEqualTo(2);
    }

    @Test
    void the_earlier_forum_keeps_the_item_as_it_was() {
        balikpapan.hold(AFTER);
        balikpapan.agenda().defer(item, nusaDua);
        assertThat(balikpapan.agenda().get(item).state()).isEqualTo(AgendaItemState.DEFERRED);
        assertThat(balikpapan.agenda().get(item).topic().title().id()).isEqualTo("Pangan");
        assertThatThrownBy(() -> balikpapan.agenda().defer(item, nusaDua)).isInstanceOf(AgendaItemHasMovedOn.class);
        assertThatThrownBy(() -> balikpapan.agenda().settle(item, true)).isInstanceOf(AgendaItemHasMovedOn.class);
        assertThatThrownBy(() -> balikpapan.agenda().remove(item, containing(0)))
                .isInstanceOf(AgendaItemHasMovedOn.class);
    }

    @Test
    void it_goes_on_also_after_the_forum_is_closed() {
        balikpapan.hold(AFTER);
        balikpapan.delegations().admit(PASER, List.of());
        balikpapan.close(containing(1));
        balikpapan.agenda().settle(item, true);
        assertThat(balikpapan.agenda().get(item).state()).isEqualTo(AgendaItemState.DONE);
        balikpapan.agenda().settle(item, false);
        assertThat(balikpapan.agenda().defer(item, nusaDua).forum()).isEqualTo(nusaDua.ref());
    }

    @Test
    void nothing_is_dealt_with_before_the_forum_begins() {
        assertThatThrownBy(() -> balikpapan.agenda().settle(item, true)).isInstanceOf(ForumHasNotBeenHeld.class);
        assertThatThrownBy(() -> balikpapan.agenda().defer(item, nusaDua)).isInstanceOf(ForumHasNotBeenHeld.class);
        assertThatThrownBy(() -> balikpapan.agenda().forward(item)).isInstanceOf(ForumHasNotBeenHeld.class);
    }

    @Test
    void what_a_cancelled_edition_could_not_begin_goes_on_too() {
        balikpapan.cancel("Bencana alam");
        assertThat(balikpapan.agenda().defer(item, nusaDua).origin().deferrals())
                .isEqualTo(1);
    }

    @Test
    void only_a_later_edition_of_the_same_series_goes_on_with_it() {
        balikpapan.hold(AFTER);
        Forum alone = Forum.schedule(ForumRef.of(2023, 2), KEMLU, planOn(NUSA_DUA));
        Forum earlier = edition(Forum.schedule(ForumRef.of(2021, 1), KEMLU, planOn(DAY.minusYears(1))));
        nusaDua.announce(AFTER);
        nusaDua.hold(NUSA_DUA.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        for (Forum next : List.of(alone, earlier, nusaDua, balikpapan)) {
            assertThatThrownBy(() -> balikpapan.agenda().defer(item, next)).isInstanceOf(NotALaterEdition.class);
        }
        assertThat(balikpapan.agenda().get(item).state()).isEqualTo(AgendaItemState.OPEN);
    }

    @Test
    void an_item_goes_straight_into_an_open_edition_of_another_series_of_the_same_host() {
        balikpapan.hold(AFTER);
        ForumSeries other =
                ForumSeries.open(new ForumSeriesRef("SER-0002"), KEMLU, text("Pangan"), Pace.of(Rhythm.YEARLY));
        Forum food = Forum.schedule(ForumRef.of(2023, 7), KEMLU, planOn(NUSA_DUA));
        food.joinSeries(other, EditionFixture.NONE);
        assertThatThrownBy(() -> balikpapan.agenda().forward(item, nusaDua)).isInstanceOf(EditionCannotTakeItem.class);
        Forum foreign = Forum.schedule(ForumRef.of(2023, 8), PASER, planOn(NUSA_DUA));
        assertThatThrownBy(() -> balikpapan.agenda().forward(item, foreign)).isInstanceOf(EditionCannotTakeItem.class);

        AgendaItem there = balikpapan.agenda().forward(item, food);

        assertThat(there.origin().continues()).isEqualTo(item);
        assertThat(there.topic().title().id()).isEqualTo("Pangan");
        assertThat(balikpapan.agenda().get(item).state()).isEqualTo(AgendaItemState.FORWARDED);
    }

    @Test
    void an_item_begins_while_the_forum_takes_place_and_only_there() {
        AgendaTopic about = topic("Hari pertama");
        AgendaTopic late = new AgendaTopic(
                about.title(), about.description(), KEMLU, 30, Set.of(), new FixedStart(1, LocalTime.of(13, 0)));
        AgendaTopic tooLate = new AgendaTopic(
                about.title(), about.description(), KEMLU, 30, Set.of(), new FixedStart(2, LocalTime.of(9, 0)));
        assertThatThrownBy(() -> balikpapan.agenda().add(tooLate)).isInstanceOf(AgendaItemOutsideForum.class);
        UUID fixed = balikpapan.agenda().add(late).id();
        assertThat(balikpapan.agenda().get(fixed).topic().begins()).isEqualTo(new FixedStart(1, LocalTime.of(13, 0)));

        balikpapan.hold(AFTER);
        assertThat(balikpapan.agenda().defer(fixed, nusaDua).topic().begins()).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_order_of_all_items_is_kept_and_numbered_without_gaps(long seed) {
        for (int i = 0; i < seed % 9; i++) {
            nusaDua.agenda().add(topic("Topik " + i));
        }
        List<UUID> order = new ArrayList<>(ids(nusaDua));
        Collections.shuffle(order, new Random(seed));
        nusaDua.agenda().order(order);
        assertThat(ids(nusaDua)).isEqualTo(order);
        for (int i = 0; i < order.size(); i++) {
            assertThat(nusaDua.agenda().get(order.get(i)).position()).isEqualTo(i + 1);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void an_order_names_every_item_once() {
        UUID second = balikpapan.agenda().add(topic("Sinergi")).id();
        for (List<UUID> wrong : List.of(
                List.<UUID>of(), List.of(item), List.of(item, item), List.of(item, second, UUID.randomUUID()))) {
            assertThatThrownBy(() -> balikpapan.agenda().order(wrong)).isInstanceOf(AgendaOrderIncomplete.class);
        }
    }

    @Test
    void an_order_of_an_agenda_that_has_changed_is_refused() {
        balikpapan.agenda().expectVersion(1);
        balikpapan.agenda().add(topic("Sinergi"));
        assertThatThrownBy(() -> balikpapan.agenda().expectVersion(1)).isInstanceOf(ChangedMeanwhile.class);
    }

    private static List<UUID> ids(Forum forum) {
        return forum.agenda().items().stream().map(AgendaItem::id).toList();
    }
}
