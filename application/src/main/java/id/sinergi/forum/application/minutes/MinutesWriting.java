package id.sinergi.forum.application.minutes;

import static id.sinergi.shared.api.Permission.FORUM_RECORD;

import id.sinergi.forum.api.minutes.MinutesFinalised;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionKind;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.minutes.Minutes;
import id.sinergi.forum.domain.minutes.MinutesBook;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What people of the host agency do to have minutes of a forum; all of it refused once the minutes are final. */
@Stateless
public class MinutesWriting {
    private static final Bilingual UNTITLED = new Bilingual(null, null);

    @Inject
    Forums forums;

    @Inject
    MinutesBook book;

    @Inject
    Clock clock;

    @Inject
    Event<MinutesFinalised> finalised;

    /** Writes a section; refused before the forum has begun, and when somebody else has written the section since. */
    @Permit(FORUM_RECORD)
    public void write(WriteSection command) {
        Forum forum = forums.get(command.forum());
        Minutes minutes = book.of(forum.id()).orElseGet(() -> opened(forum));
        Bilingual title = title(forum, command.section(), minutes);
        minutes.write(command.section(), command.version(), title, command.text(), clock.instant());
    }

    /** Takes up again what an older version said, as a new version; refused when anything has changed since. */
    @Permit(FORUM_RECORD)
    public void restore(RestoreMinutes command) {
        Minutes minutes = written(forums.get(command.forum()));
        minutes.expectStamp(command.version());
        minutes.restore(command.number(), book.asOfVersion(minutes, command.number()), clock.instant());
    }

    /** Ends the writing for good; refused before the forum is closed, and while an agenda item has nothing written. */
    @Permit(FORUM_RECORD)
    public void finalise(FinaliseMinutes command) {
        Forum forum = forums.get(command.forum());
        Minutes minutes = book.of(forum.id()).orElseGet(() -> Minutes.open(forum));
        minutes.expectStamp(command.version());
        minutes.finalise(forum, clock.instant());
        finalised.fire(new MinutesFinalised(forum.id()));
    }

    private Minutes opened(Forum forum) {
        Minutes minutes = Minutes.open(forum);
        book.add(minutes);
        return minutes;
    }

    private Minutes written(Forum forum) {
        return book.of(forum.id()).orElseThrow(() -> new NotFound(forum.ref().value()));
    }

    /** A section about an item that the agenda has lost keeps its title; one about an item that never was is refused. */
    private static Bilingual title(Forum forum, SectionKey key, Minutes minutes) {
        if (key.kind() != SectionKind.ITEM) {
            return UNTITLED;
        }
        return forum.agenda().items().stream()
                .filter(item -> item.id().equals(key.agendaItem()))
                .map(item -> item.topic().title())
                .findFirst()
                .or(() -> minutes.titleOf(key))
                .orElseThrow(() -> new NotFound(key.value()));
    }
}
