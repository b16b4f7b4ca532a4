package id.sinergi.forum.domain;

import static id.sinergi.forum.domain.ForumFixture.containing;
import static id.sinergi.forum.domain.ForumFixture.draft;
import static id.sinergi.forum.domain.ForumFixture.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.domain.progress.AgendaItemHasDecisions;
import id.sinergi.shared.api.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final Forum forum = draft();
    private final UUID first = forum.agenda().add(topic("Sinergi")).id();
    private final UUID second = forum.agenda().add(topic("Pangan")).id();
    private final UUID third = forum.agenda().add(topic("Anggaran")).id();

    private List<UUID> order() {
        return forum.agenda().items().stream().map(AgendaItem::id).toList();
    }

    @Test
    void items_are_numbered_from_one_in_the_order_in_which_they_came() {
        assertThat(forum.agenda().items()).extracting(AgendaItem::position).containsExactly(1, 2, 3);
        assertThat(order()).containsExactly(first, second, third);
    }

    @Test
    void an_item_moves_up_and_down() {
        forum.agenda().move(third, -1);
        assertThat(order()).containsExactly(first, third, second);
        forum.agenda().move(first, 1);
        assertThat(order()).containsExactly(third, first, second);
    }

    @Test
    void an_item_moved_far_passes_all_others_and_leaves_their_order_alone() {
        forum.agenda().move(third, -2);
        assertThat(order()).containsExactly(third, first, second);
    }

    @Test
    void the_first_item_cannot_go_further_up() {
        forum.agenda().move(first, -1);
        assertThat(order()).containsExactly(first, second, third);
    }

    @Test
    void the_numbers_close_up_when_an_item_is_removed() {
        forum.agenda().remove(first, containing(0));
        assertThat(forum.agenda().items()).extracting(AgendaItem::position).containsExactly(1, 2);
    }

    @Test
    void an_item_of_another_forum_is_not_found() {
        UUID foreign = draft().agenda().add(topic("Lain")).id();
        assertThatThrownBy(() -> forum.agenda().remove(foreign, containing(0))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_item_from_which_decisions_came_stays() {
        assertThatThrownBy(() -> forum.agenda().remove(first, containing(1)))
                .isInstanceOf(AgendaItemHasDecisions.class);
        assertThat(order()).contains(first);
    }

    @Test
    void an_item_can_be_changed() {
        forum.agenda().edit(second, topic("Ketahanan pangan"));
        assertThat(forum.agenda().get(second).topic().title().id()).isEqualTo("Ketahanan pangan");
    }
}
