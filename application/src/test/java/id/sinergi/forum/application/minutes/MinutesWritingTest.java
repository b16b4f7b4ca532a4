package id.sinergi.forum.application.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.application.ForumServices;
import id.sinergi.forum.domain.minutes.Minutes;
import id.sinergi.forum.domain.minutes.MinutesNeedAClosedForum;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MinutesWritingTest {
    private static final SectionText SAID = new SectionText("Disepakati.", null);

    private final ForumServices services = new ForumServices();
    private final InMemoryMinutesBook book = new InMemoryMinutesBook();
    private final MinutesWriting writing = new MinutesWriting();
    private final ForumRef forum = services.begun();

    MinutesWritingTest() {
        writing.forums = services.forums;
        writing.book = book;
        writing.clock = Clock.fixed(ForumServices.NOW, ZoneOffset.UTC);
        writing.finalised = services.events.of();
    }

    private void write(SectionKey key, SectionText text) {
        writing.write(new WriteSection(forum, key, 0, text));
    }

    private SectionKey item() {
        return SectionKey.of(services.forums.get(forum).agenda().items().get(0).id());
    }

    private Minutes minutes() {
        return book.all.get(0);
    }

    @Test
    void the_first_words_open_the_minutes() {
        write(SectionKey.OPENING, SAID);
        assertThat(minutes().status()).isEqualTo(MinutesStatus.DRAFT);
        assertThat(minutes().says(SectionKey.OPENING)).isEqualTo(SAID);
    }

    @Test
    void a_section_keeps_the_title_of_its_item_when_the_agenda_loses_it() {
        SectionKey item = item();
        write(item, SAID);
        services.takeOff(forum, item.agendaItem());
        write(item, new SectionText("Disepakati bulat.", null));
        assertThat(minutes().titleOf(item).orElseThrow().id()).isEqualTo("Pangan");
    }

    @Test
    void nothing_is_written_about_an_item_that_never_was() {
        assertThatThrownBy(() -> write(SectionKey.of(UUID.randomUUID()), SAID)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(new SectionKey("x"), SAID)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_older_version_is_taken_up_again() {
        write(SectionKey.OPENING, SAID);
        book.versions.put(1, Map.of(SectionKey.OPENING, SectionText.NOTHING));
        writing.restore(new RestoreMinutes(forum, minutes().stamp(), 1));
        assertThat(minutes().says(SectionKey.OPENING)).isEqualTo(SectionText.NOTHING);
    }

    @Test
    void nothing_is_restored_or_finished_over_what_somebody_wrote_meanwhile() {
        write(SectionKey.OPENING, SAID);
        int stale = minutes().stamp() + 1;
        assertThatThrownBy(() -> writing.restore(new RestoreMinutes(forum, stale, 1)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> writing.finalise(new FinaliseMinutes(forum, stale)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void the_writing_goes_on_until_the_forum_is_closed() {
        write(item(), SAID);
        FinaliseMinutes command = new FinaliseMinutes(forum, minutes().stamp());
        assertThatThrownBy(() -> writing.finalise(command)).isInstanceOf(MinutesNeedAClosedForum.class);
    }

    @Test
    void there_is_nothing_to_restore_where_nothing_was_written() {
        assertThatThrownBy(() -> writing.restore(new RestoreMinutes(forum, 0, 1)))
                .isInstanceOf(NotFound.class);
    }
}
