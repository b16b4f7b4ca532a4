package id.sinergi.forum.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EngagementIT extends InContainer {
    private static final AgencyRef HOST = new AgencyRef("K3");
    private static final AgencyRef PASER = new AgencyRef("PEMDA-64.01");

    @Inject
    EngagementQueries engagement;

    @Inject
    ForumQueries forums;

    @Inject
    ForumPlanning planning;

    @Inject
    AgencyDirectory agencies;

    @Test
    void the_forums_of_an_agency_are_those_that_the_reader_may_see() throws Exception {
        Caller host = caller(Role.COORDINATOR, HOST);
        Caller stranger = caller(Role.REGIONAL_OFFICER, PASER);
        ForumRef draft = as(host, () -> planning.schedule(new ScheduleForum(HOST, outline())));

        assertThat(of(HOST, host)).contains(draft.value());
        assertThat(of(HOST, caller(Role.AUDITOR, PASER))).contains(draft.value());
        assertThat(of(HOST, stranger)).doesNotContain(draft.value());

        as(host, () -> {
            planning.announce(new AnnounceForum(draft, forums.details(draft).version()));
            return null;
        });

        assertThat(of(HOST, stranger)).contains(draft.value());
        assertThat(of(PASER, stranger)).doesNotContain(draft.value());
    }

    @Test
    void a_participant_has_the_forum_and_what_it_decided_for_it() throws Exception {
        Caller stranger = caller(Role.REGIONAL_OFFICER, HOST);

        assertThat(of(PASER, stranger)).contains("FRM-2022-0001");
        assertThat(as(stranger, () -> engagement.of(new EngagementFilter(PASER)))
                        .toActOn())
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision.responsible())
                        .anySatisfy(agency -> assertThat(agency.ref()).isEqualTo(PASER.value())));
        ForumFilter involving = new ForumFilter(null, null, null, null, PASER, null, null);
        assertThat(as(stranger, () -> forums.list(involving, PageRequest.first()))
                        .items())
                .extracting(ForumRow::ref)
                .contains("FRM-2022-0001");
    }

    private List<String> of(AgencyRef agency, Caller reader) throws Exception {
        return as(reader, () -> engagement.of(new EngagementFilter(agency))).forums().stream()
                .map(row -> row.forum().ref())
                .toList();
    }

    private Caller caller(Role role, AgencyRef agency) {
        UUID id = agencies.find(agency).orElseThrow().id().value();
        return new Caller(UUID.randomUUID(), "somebody", role, id);
    }

    private static ForumOutline outline() {
        LocalDateTime starts = LocalDateTime.of(2031, 3, 4, 9, 0);
        return new ForumOutline(
                new Bilingual("Rapat kerja sama daerah", null),
                starts,
                starts.plusHours(6),
                "Asia/Jakarta",
                "Aula",
                "Jakarta",
                null);
    }
}
