package id.sinergi.notification.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeTopic;
import id.sinergi.notification.api.mail.MailFilter;
import id.sinergi.notification.api.mail.MailRef;
import id.sinergi.notification.api.mail.MailRow;
import id.sinergi.notification.api.mail.MailState;
import id.sinergi.notification.application.ChoosePreferences;
import id.sinergi.notification.application.Notices;
import id.sinergi.notification.application.OwnPreferences;
import id.sinergi.notification.domain.Content;
import id.sinergi.notification.domain.Notice;
import id.sinergi.notification.domain.Preference;
import id.sinergi.notification.domain.Telling;
import id.sinergi.notification.domain.Wish;
import id.sinergi.notification.domain.mail.Mails;
import id.sinergi.notification.infrastructure.PostFixture;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.application.Leases;
import id.sinergi.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox with its real tables; the letters go nowhere. */
class OutboxIT extends InContainer {
    @Inject
    Notices notices;

    @Inject
    Mails mails;

    @Inject
    MailLines lines;

    @Inject
    MailSending sending;

    @Inject
    DigestMaking digests;

    @Inject
    OwnPreferences preferences;

    @Inject
    MailQueries queries;

    @Inject
    MailRetrying retrying;

    @Inject
    Leases leases;

    @Inject
    Clock clock;

    @Inject
    PeopleDirectory people;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    private final Queue<Letter> sent = new ConcurrentLinkedQueue<>();
    private UUID paser;
    private String address;

    @BeforeEach
    void somebodyWithAnAddress() {
        paser = people.find("paser").orElseThrow().account();
        address = UUID.randomUUID() + "@example.go.id";
    }

    private MailRound node(Post post) {
        MailRound round = new MailRound();
        round.settings = MailSettingsFixture.local(1);
        round.sending = sending;
        round.desk = new WritingDesk();
        round.desk.employ((rows, replies, language) ->
                new LetterWriter.Written(rows.get(0).subject(), "" + rows.size()));
        round.post = post;
        round.leases = leases;
        round.clock = clock;
        return round;
    }

    private Outcome takes(Letter letter) {
        sent.add(letter);
        return Outcome.SENT;
    }

    /** Tells the same person so many things, wanted in one way. */
    private void post(int count, Delivery delivery) throws Exception {
        Outbox outbox = new Outbox();
        outbox.settings = MailSettingsFixture.local(1);
        outbox.mails = mails;
        outbox.lines = lines;
        outbox.clock = clock;
        Preference preference = new Preference(paser);
        preference.choose(address, Map.of(NoticeTopic.INVITATIONS, delivery));
        Wish wish = preference.wish();
        List<Notice> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            told.add(Notice.to(paser, telling()));
        }
        transaction.begin();
        notices.add(told);
        outbox.post(told, Map.of(paser, wish));
        transaction.commit();
    }

    private Telling telling() {
        Bilingual text = new Bilingual("Forum", null);
        Content content = new Content("FRM-2026-0001", text, text, null, null);
        UUID cause = UUID.randomUUID();
        return new Telling(NoticeKind.INVITED, content, cause, Set.of(), null, cause, clock.instant());
    }

    private List<Letter> lettersToUs() {
        return sent.stream().filter(letter -> letter.address().equals(address)).toList();
    }

    private List<MailRow> rows() throws Exception {
        return as(
                        new Caller(UUID.randomUUID(), "admin", Role.ADMINISTRATOR, UUID.randomUUID()),
                        () -> queries.list(new MailFilter(address, null), new PageRequest(null, 200)))
                .items();
    }

    @Test
    void two_nodes_at_once_send_each_mail_once() throws Exception {
        post(40, Delivery.MAIL);
        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            MailRound node = node(this::takes);
            nodes.add(executor.submit(() -> as(Caller.SYSTEM, () -> {
                node.go();
                return null;
            })));
        }
        for (Future<?> node : nodes) {
            node.get();
        }
        MailRound rest = node(this::takes);
        as(Caller.SYSTEM, () -> {
            rest.go();
            return null;
        });

        assertThat(lettersToUs()).hasSize(40).extracting(Letter::id).doesNotHaveDuplicates();
        assertThat(rows()).hasSize(40).extracting(MailRow::state).containsOnly(MailState.SENT);
    }

    @Test
    void a_digest_reaches_the_mailbox_with_all_that_has_waited_and_once() throws Exception {
        wishes(Delivery.DIGEST);
        post(3, Delivery.DIGEST);
        assertThat(rows()).isEmpty();
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            MailSettings settings = MailSettingsFixture.local(server.getSmtp().getPort());
            for (int morning = 0; morning < 2; morning++) {
                as(Caller.SYSTEM, () -> digests.make(100));
                MailRound node = node(PostFixture.to(settings));
                as(Caller.SYSTEM, () -> {
                    node.go();
                    return null;
                });
            }

            MimeMessage[] received = server.getReceivedMessagesForDomain(address);
            assertThat(received).hasSize(1);
            assertThat(received[0].getContent().toString().strip()).isEqualTo("3");
        } finally {
            server.stop();
            wishes(Delivery.APPLICATION);
        }
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.digest()).isTrue();
            assertThat(row.state()).isEqualTo(MailState.SENT);
        });
    }

    /** As the person says it on their page. */
    private void wishes(Delivery delivery) throws Exception {
        as(new Caller(paser, "paser", Role.REGIONAL_OFFICER, UUID.randomUUID()), () -> {
            preferences.choose(new ChoosePreferences(
                    preferences.details().version(), address, Map.of(NoticeTopic.INVITATIONS, delivery)));
            return null;
        });
    }

    @Test
    void a_mail_that_was_refused_is_shown_with_the_answer_and_can_be_sent_again() throws Exception {
        post(1, Delivery.MAIL);
        MailRound refusing = node(letter -> new Outcome(Outcome.Kind.REFUSED, "550 5.1.1 No such user"));
        as(Caller.SYSTEM, () -> {
            refusing.go();
            return null;
        });
        MailRow bounced = rows().get(0);
        assertThat(bounced.state()).isEqualTo(MailState.BOUNCED);
        assertThat(bounced.answer()).contains("550");
        assertThat(bounced.subject()).isEqualTo("FRM-2026-0001");

        as(new Caller(UUID.randomUUID(), "admin", Role.ADMINISTRATOR, UUID.randomUUID()), () -> {
            retrying.putBack(new MailRef(bounced.ref()));
            return null;
        });
        MailRound again = node(this::takes);
        as(Caller.SYSTEM, () -> {
            again.go();
            return null;
        });

        assertThat(lettersToUs())
                .singleElement()
                .extracting(letter -> letter.id().toString())
                .isEqualTo(bounced.ref());
        assertThat(rows().get(0).state()).isEqualTo(MailState.SENT);
    }
}
