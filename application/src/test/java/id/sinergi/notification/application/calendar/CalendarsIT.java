package id.sinergi.notification.application.calendar;

import static id.sinergi.testing.Demonstration.PASER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.calendar.CalendarDeadline;
import id.sinergi.forum.api.calendar.CalendarForum;
import id.sinergi.identity.api.AccountRef;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.application.AccountAdministration;
import id.sinergi.notification.api.calendar.CalendarContent;
import id.sinergi.notification.api.calendar.FeedRef;
import id.sinergi.notification.api.calendar.FeedRow;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.CountedStatements;
import id.sinergi.testing.Demonstration;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calendars under secret addresses, with the accounts of the demonstration. */
class CalendarsIT extends CountedStatements {
    private static final LocalDateTime START = LocalDateTime.parse("2042-05-01T09:00");

    @Inject
    OwnCalendars own;

    @Inject
    CalendarReading reading;

    @Inject
    Demonstration demonstration;

    private Caller host;
    private Caller paser;

    @BeforeEach
    void peopleOfTheDemonstration() {
        host = demonstration.host();
        paser = demonstration.paser();
    }

    private Token made(Caller owner, ForumSeriesRef series) throws Exception {
        return as(owner, () -> own.make(series));
    }

    private Optional<CalendarContent> read(Token token) throws Exception {
        return as(Caller.NOBODY, () -> reading.read(token));
    }

    private Optional<CalendarForum> shown(Token token, ForumRef forum) throws Exception {
        return read(token).orElseThrow().forums().stream()
                .filter(each -> each.ref().equals(forum.value()))
                .findFirst();
    }

    @Test
    void who_is_invited_sees_the_forum_moved_with_a_higher_version_and_cancelled_at_last() throws Exception {
        ForumRef forum = demonstration.inviting(PASER, START);
        Token token = made(paser, null);
        CalendarForum before = shown(token, forum).orElseThrow();

        demonstration.move(forum, START.plusDays(1));
        CalendarForum moved = shown(token, forum).orElseThrow();
        demonstration.cancel(forum);
        CalendarForum cancelled = shown(token, forum).orElseThrow();

        assertThat(moved.version()).isGreaterThan(before.version());
        assertThat(moved.starts()).isAfter(before.starts());
        assertThat(moved.changedAt()).isAfter(before.changedAt());
        assertThat(cancelled.status()).isEqualTo(ForumStatus.CANCELLED);
        assertThat(cancelled.version()).isGreaterThan(moved.version());
        assertThat(cancelled.cancelReason()).isEqualTo("Bencana alam");
    }

    @Test
    void nobody_sees_what_does_not_concern_them_or_is_not_announced() throws Exception {
        ForumRef others = demonstration.inviting(new AgencyRef("PEMDA-64.02"), START);
        ForumRef draft = demonstration.draft(START);
        Token paserToken = made(paser, null);
        Token hostToken = made(host, null);

        assertThat(shown(paserToken, others)).isEmpty();
        assertThat(shown(paserToken, draft)).isEmpty();
        assertThat(shown(hostToken, draft))
                .get()
                .extracting(CalendarForum::status)
                .isEqualTo(ForumStatus.DRAFT);
    }

    @Test
    void what_an_agency_owes_stands_on_the_day_it_is_due() throws Exception {
        Token token = made(paser, null);

        assertThat(read(token).orElseThrow().deadlines())
                .extracting(CalendarDeadline::day)
                .isSorted()
                .doesNotContainNull();
    }

    @Test
    void a_calendar_changes_when_it_shows_something_else_and_only_then() throws Exception {
        Token token = made(paser, null);
        Instant begun = since(token, "a");
        forTheNextSecond();

        assertThat(since(token, "a")).isEqualTo(begun);
        assertThat(since(token, "b")).isAfter(begun);
        assertThat(as(Caller.NOBODY, () -> reading.shownSince(Token.create(), "a")))
                .isEmpty();
    }

    private Instant since(Token token, String shown) throws Exception {
        return as(Caller.NOBODY, () -> reading.shownSince(token, Token.sha256(shown)))
                .orElseThrow();
    }

    /** Programs are told the second, so two changes within one cannot be told apart. */
    private static void forTheNextSecond() {
        long second = Instant.now().getEpochSecond();
        while (Instant.now().getEpochSecond() == second) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_series_has_a_calendar_of_its_own() throws Exception {
        Token token = made(paser, new ForumSeriesRef("SER-0001"));

        CalendarContent content = read(token).orElseThrow();

        assertThat(content.name()).isNotNull();
        assertThat(content.forums()).extracting(CalendarForum::ref).contains("FRM-2022-0001");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> made(paser, new ForumSeriesRef("SER-9999")));
    }

    @Test
    void a_new_address_takes_the_place_of_the_old_one_and_a_revoked_one_is_nobodys() throws Exception {
        Token old = made(paser, null);
        Token next = made(paser, null);
        assertThat(read(old)).isEmpty();
        assertThat(read(next)).isPresent();

        FeedRow row = as(paser, () -> own.list()).stream()
                .filter(each -> each.series() == null)
                .findFirst()
                .orElseThrow();
        assertThat(row.lastReadAt()).isNotNull();
        FeedRef feed = new FeedRef(row.ref());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(host, () -> {
                    own.revoke(feed);
                    return null;
                }));
        as(paser, () -> {
            own.revoke(feed);
            return null;
        });

        assertThat(read(next)).isEmpty();
    }

    @Test
    void reading_takes_the_same_few_statements_however_much_there_is() throws Exception {
        Token token = made(host, null);

        // The first reading stores the links by which new invitations are answered.
        read(token);

        assertThat(statements(Caller.NOBODY, () -> reading.read(token))).isBetween(4L, 6L);
    }

    @Inject
    AccountAdministration administration;

    @Test
    void a_disabled_account_has_no_calendar() throws Exception {
        Caller administrator = demonstration.administrator();
        Caller kaltim = demonstration.caller("kaltim", Role.REGIONAL_OFFICER);
        Token token = made(kaltim, null);
        assertThat(read(token)).isPresent();
        as(administrator, () -> {
            administration.disable(new AccountRef("kaltim"));
            return null;
        });
        try {
            assertThat(read(token)).isEmpty();
        } finally {
            as(administrator, () -> {
                administration.enable(new AccountRef("kaltim"));
                return null;
            });
        }
    }
}
