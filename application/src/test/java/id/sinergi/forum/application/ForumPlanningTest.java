package id.sinergi.forum.application;

import static id.sinergi.forum.application.ForumServices.KEMLU;
import static id.sinergi.forum.application.ForumServices.outline;
import static id.sinergi.forum.application.ForumServices.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.news.ForumAnnounced;
import id.sinergi.forum.api.news.ForumCancelled;
import id.sinergi.forum.api.news.ForumMoved;
import id.sinergi.forum.api.news.ForumScheduled;
import id.sinergi.forum.application.command.AddAgendaItem;
import id.sinergi.forum.application.command.AgendaOutline;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.CancelForum;
import id.sinergi.forum.application.command.EditForum;
import id.sinergi.forum.application.command.MoveAgendaItem;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.forum.domain.AgendaItem;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.violations.AgencyUnknown;
import id.sinergi.forum.domain.violations.SeriesHasEditionThatDay;
import id.sinergi.forum.domain.violations.ThemeUnknown;
import id.sinergi.shared.api.ChangedMeanwhile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForumPlanningTest {
    private final ForumServices services = new ForumServices();

    @Test
    void forums_are_numbered_within_the_year_they_are_planned_for() {
        assertThat(services.scheduled("2022-10-11T09:00", null)).hasToString("FRM-2022-0001");
        assertThat(services.scheduled("2022-11-11T09:00", null)).hasToString("FRM-2022-0002");
        assertThat(services.scheduled("2023-10-11T09:00", null)).hasToString("FRM-2023-0001");
    }

    @Test
    void the_series_has_one_edition_a_day() {
        ForumSeriesRef series = services.yearlySeries();
        services.scheduled("2022-10-11T09:00", series);
        assertThatThrownBy(() -> services.scheduled("2022-10-11T14:00", series))
                .isInstanceOf(SeriesHasEditionThatDay.class);
    }

    @Test
    void a_cancelled_edition_makes_room_for_another() {
        ForumSeriesRef series = services.yearlySeries();
        ForumRef cancelled = services.scheduled("2022-10-11T09:00", series);
        services.planning.cancel(new CancelForum(cancelled, 0, "Bencana alam"));
        assertThat(services.scheduled("2022-10-11T14:00", series)).isNotEqualTo(cancelled);
    }

    @Test
    void an_unknown_host_is_refused() {
        ScheduleForum command = new ScheduleForum(new AgencyRef("?"), outline("2022-10-11T09:00", null));
        assertThatThrownBy(() -> services.planning.schedule(command)).isInstanceOf(AgencyUnknown.class);
    }

    @Test
    void scheduling_and_announcing_are_told() {
        ForumRef ref = services.scheduled("2022-10-11T09:00", null);
        services.planning.announce(new AnnounceForum(ref, 0));
        Forum forum = services.forums.get(ref);
        assertThat(forum.status()).isEqualTo(ForumStatus.ANNOUNCED);
        assertThat(forum.announcedAt()).contains(ForumServices.NOW);
        assertThat(services.events.all())
                .containsExactly(new ForumScheduled(forum.id()), new ForumAnnounced(forum.id()));
    }

    @Test
    void an_outdated_copy_is_refused() {
        ForumRef ref = services.scheduled("2022-10-11T09:00", null);
        assertThatThrownBy(() -> services.planning.edit(new EditForum(ref, 7, outline("2022-10-12T09:00", null))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_forum_can_leave_its_series() {
        ForumRef ref = services.scheduled("2022-10-11T09:00", services.yearlySeries());
        services.planning.edit(new EditForum(ref, 0, outline("2022-10-11T09:00", null)));
        assertThat(services.forums.get(ref).series()).isEmpty();
    }

    @Test
    void agenda_items_keep_the_order_they_are_moved_to() {
        ForumRef ref = services.scheduled("2022-10-11T09:00", null);
        services.agendaPlanning.add(new AddAgendaItem(ref, item("Sinergi", "FOOD_SECURITY")));
        UUID second = services.agendaPlanning.add(new AddAgendaItem(ref, item("Pangan", "FOOD_SECURITY")));
        services.agendaPlanning.move(new MoveAgendaItem(ref, second, -1));
        assertThat(services.forums.get(ref).agenda().items())
                .extracting(AgendaItem::id)
                .startsWith(second);
    }

    @Test
    void an_unknown_theme_is_refused() {
        ForumRef ref = services.scheduled("2022-10-11T09:00", null);
        AddAgendaItem command = new AddAgendaItem(ref, item("Sinergi", "ASTROLOGY"));
        assertThatThrownBy(() -> services.agendaPlanning.add(command)).isInstanceOf(ThemeUnknown.class);
    }

    private static AgendaOutline item(String title, String theme) {
        return new AgendaOutline(text(title), null, KEMLU, 60, List.of(theme), null);
    }

    @Test
    void who_knows_of_a_forum_learns_when_it_moves_and_when_it_is_cancelled() {
        ForumRef ref = services.scheduled("2022-10-11T09:00", null);
        Forum forum = services.forums.get(ref);
        services.planning.edit(new EditForum(ref, 0, outline("2022-10-12T09:00", null)));
        services.planning.announce(new AnnounceForum(ref, 0));
        services.planning.edit(new EditForum(ref, 0, outline("2022-10-12T09:00", null)));
        assertThat(services.events.all()).doesNotContain(new ForumMoved(forum.id()));

        services.planning.edit(new EditForum(ref, 0, outline("2022-10-13T09:00", null)));
        services.planning.cancel(new CancelForum(ref, 0, "Bencana alam"));

        assertThat(services.events.all()).endsWith(new ForumMoved(forum.id()), new ForumCancelled(forum.id()));
    }
}
