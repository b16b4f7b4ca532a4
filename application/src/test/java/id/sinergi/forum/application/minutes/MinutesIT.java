package id.sinergi.forum.application.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.CloseForum;
import id.sinergi.forum.domain.minutes.MinutesAreFinal;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes in the database: what several people write at once, what versions say, and what stays final. */
class MinutesIT extends InContainer {
    private static final SectionText SAID = new SectionText("Disepakati.", "Agreed.");

    @Resource(lookup = "java:app/jdbc/sinergi")
    DataSource database;

    @Resource
    jakarta.enterprise.concurrent.ManagedExecutorService people;

    @Inject
    ForumLife life;

    @Inject
    MinutesWriting writing;

    @Inject
    MinutesQueries queries;

    @Inject
    MinutesVersionQueries versions;

    @Inject
    ForumQueries forums;

    @Inject
    AgencyDirectory agencies;

    private Caller kemlu;

    @BeforeEach
    void somebodyOfTheHost() {
        kemlu = someone(Role.COORDINATOR, "K17");
    }

    private Caller someone(Role role, String agency) {
        UUID id = agencies.find(new AgencyRef(agency)).orElseThrow().id().value();
        return new Caller(UUID.randomUUID(), role.name(), role, id);
    }

    private MinutesDetails minutes(ForumRef forum) throws Exception {
        return as(kemlu, () -> queries.details(forum));
    }

    private Void write(ForumRef forum, SectionKey key, int version, SectionText text) throws Exception {
        return as(kemlu, () -> {
            writing.write(new WriteSection(forum, key, version, text));
            return null;
        });
    }

    private ForumRef finalMinutes() throws Exception {
        ForumRef forum = as(kemlu, () -> life.closed());
        write(forum, SectionKey.OPENING, 0, SAID);
        int version = minutes(forum).version();
        as(kemlu, () -> {
            writing.finalise(new FinaliseMinutes(forum, version));
            return null;
        });
        return forum;
    }

    @Test
    void a_section_says_what_was_written_and_by_its_version_whether_it_was_read() throws Exception {
        ForumRef forum = as(kemlu, () -> life.held());
        write(forum, SectionKey.OPENING, 0, SAID);

        MinutesDetails.Section opening = minutes(forum).sections().get(0);
        assertThat(opening.text()).isEqualTo(SAID);
        assertThat(opening.version()).isEqualTo(1);
        assertThat(opening.savedAt()).isNotNull();
        write(forum, SectionKey.OPENING, 1, SectionText.NOTHING);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> write(forum, SectionKey.OPENING, 1, SAID));
    }

    @Test
    void of_many_who_write_at_once_nobody_loses_a_line_and_one_section_has_one_first_writer() throws Exception {
        ForumRef forum = as(kemlu, () -> life.held());
        SectionKey item = new SectionKey(minutes(forum).sections().get(1).key());
        List<Callable<Void>> work = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            SectionText text = new SectionText("Penulis " + writer, null);
            SectionKey key =
                    List.of(SectionKey.OPENING, item, SectionKey.CLOSING).get(writer % 3);
            work.add(() -> write(forum, key, 0, text));
        }

        List<Throwable> refused = together(work);

        assertThat(refused).hasSize(5).allMatch(failure -> failure instanceof ChangedMeanwhile);
        assertThat(minutes(forum).sections())
                .allSatisfy(section -> assertThat(section.text().id()).startsWith("Penulis "));
    }

    @Test
    void of_two_who_close_the_same_forum_one_is_told_that_the_other_has() throws Exception {
        ForumRef forum = as(kemlu, () -> life.complete());
        int version = as(kemlu, () -> forums.details(forum)).version();
        Callable<Void> close = () -> as(kemlu, () -> life.close(new CloseForum(forum, version)));

        List<Throwable> refused = together(List.of(close, close));

        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(as(kemlu, () -> forums.details(forum)).status()).isEqualTo(ForumStatus.CLOSED);
    }

    @Test
    void an_older_version_is_kept_compared_and_taken_up_again() throws Exception {
        ForumRef forum = as(kemlu, () -> life.held());
        write(forum, SectionKey.OPENING, 0, SAID);
        restore(forum, 1);
        write(forum, SectionKey.OPENING, 1, new SectionText("Disepakati bulat.", null));

        assertThat(as(kemlu, () -> versions.list(forum, PageRequest.first())).items())
                .extracting(row -> row.number())
                .containsExactly(3, 1);
        var comparison = as(kemlu, () -> versions.compare(forum, 1, 3));
        assertThat(comparison.sections()).singleElement().matches(section -> section.isChanged());
        restore(forum, 1);
        assertThat(minutes(forum).sections().get(0).text()).isEqualTo(SAID);
        assertThat(as(kemlu, () -> versions.list(forum, new PageRequest(null, 1)))
                        .items())
                .singleElement()
                .matches(row -> row.number() == 4 && row.restoredFrom() == 1);
    }

    @Test
    void a_version_that_does_not_exist_is_not_found() throws Exception {
        ForumRef forum = as(kemlu, () -> life.held());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(kemlu, () -> versions.list(forum, PageRequest.first())));
        write(forum, SectionKey.OPENING, 0, SAID);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(kemlu, () -> versions.compare(forum, 1, 2)));
    }

    @Test
    void a_draft_is_the_affair_of_the_host_and_of_auditors_and_the_final_text_everybodys() throws Exception {
        Caller paser = someone(Role.REGIONAL_OFFICER, "PEMDA-64.01");
        ForumRef draft = as(kemlu, () -> life.held());
        write(draft, SectionKey.OPENING, 0, SAID);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(paser, () -> queries.details(draft)));
        assertThat(as(someone(Role.AUDITOR, "K3"), () -> queries.details(draft)).mayWrite())
                .isFalse();

        ForumRef done = finalMinutes();
        assertThat(as(paser, () -> queries.details(done)).status()).isEqualTo(MinutesStatus.FINAL);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(paser, () -> versions.list(done, PageRequest.first())));
    }

    @Test
    void final_minutes_are_locked_for_the_host_and_for_whoever_comes_past_the_system() throws Exception {
        ForumRef forum = finalMinutes();

        assertThatExceptionOfType(MinutesAreFinal.class).isThrownBy(() -> write(forum, SectionKey.OPENING, 1, SAID));
        for (String statement : List.of(
                "UPDATE minutes SET status = 'DRAFT' WHERE forum_ref = '%s'",
                "DELETE FROM minutes WHERE forum_ref = '%s'",
                "UPDATE minutes_section s JOIN minutes m ON m.id = s.minutes_id SET s.text_id = 'x'"
                        + " WHERE m.forum_ref = '%s'",
                "DELETE s FROM minutes_section s JOIN minutes m ON m.id = s.minutes_id WHERE m.forum_ref = '%s'",
                "INSERT INTO minutes_section (id, minutes_id, section_key, revision, version, changed_by)"
                        + " SELECT UUID(), id, 'closing', 1, 1, changed_by FROM minutes WHERE forum_ref = '%s'")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(statement)
                    .isThrownBy(() -> execute(statement.formatted(forum)))
                    .withMessageContaining("Final minutes never change");
        }
        assertThat(minutes(forum).sections().get(0).text()).isEqualTo(SAID);
    }

    private void restore(ForumRef forum, int number) throws Exception {
        int version = minutes(forum).version();
        as(kemlu, () -> {
            writing.restore(new RestoreMinutes(forum, version, number));
            return null;
        });
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Lets all begin at the same moment; gives what some of them were refused with. */
    private List<Throwable> together(List<Callable<Void>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Void>> running = new ArrayList<>();
        for (Callable<Void> each : work) {
            running.add(people.submit(() -> {
                start.await();
                return each.call();
            }));
        }
        start.countDown();
        List<Throwable> refused = new ArrayList<>();
        for (Future<Void> each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                refused.add(e.getCause());
            }
        }
        return refused;
    }
}
