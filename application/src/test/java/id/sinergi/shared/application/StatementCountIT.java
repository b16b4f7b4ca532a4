package id.sinergi.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.application.AgencyFilter;
import id.sinergi.agency.application.AgencyQueries;
import id.sinergi.agency.application.RegionFilter;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.audit.application.AuditQueries;
import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.api.series.TopicFilter;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.EngagementFilter;
import id.sinergi.forum.application.EngagementQueries;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.HomeQueries;
import id.sinergi.forum.application.agenda.ProposalQueries;
import id.sinergi.forum.application.brief.BriefQueries;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.series.TopicQueries;
import id.sinergi.identity.application.AccountQueries;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.DayRange;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.application.draft.Drafts;
import id.sinergi.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page asks the database at most eight times, one of them for who is asking; each list here asks alone. */
class StatementCountIT extends InContainer {
    private static final int MOST = 7;

    /** Each execution of a prepared statement counts once, under what it does. */
    private static final String COUNTERS = "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert',"
            + " 'Com_insert_select', 'Com_replace', 'Com_update', 'Com_update_multi', 'Com_delete', 'Com_delete_multi')";

    @Resource(lookup = "java:app/jdbc/sinergi")
    DataSource database;

    @Inject
    ForumQueries forums;

    @Inject
    MinutesQueries minutes;

    @Inject
    BriefQueries briefs;

    @Inject
    ForumSeriesQueries seriesQueries;

    @Inject
    TopicQueries topics;

    @Inject
    ProposalQueries proposals;

    @Inject
    DecisionQueries decisions;

    @Inject
    FollowUpQueries followUps;

    @Inject
    HomeQueries home;

    @Inject
    Drafts drafts;

    @Inject
    AuditQueries refusals;

    @Inject
    AccountQueries accounts;

    @Inject
    ReferenceQueries reference;

    @Inject
    EngagementQueries engagement;

    @Inject
    AgencyQueries agencies;

    @Inject
    RegionQueries regions;

    @Inject
    AgencyDirectory directory;

    private Caller coordinator;

    @BeforeEach
    void somebodyOfTheForeignMinistry() {
        UUID ministry = directory.find(new AgencyRef("K17")).orElseThrow().id().value();
        coordinator = new Caller(UUID.randomUUID(), "koordinator", Role.COORDINATOR, ministry);
    }

    @Test
    void the_list_of_forums_asks_for_its_rows_and_their_number() throws Exception {
        assertThat(statements(() -> forums.list(ForumFilter.ALL, PageRequest.first())))
                .isEqualTo(2);
    }

    @Test
    void a_forum_with_all_that_belongs_to_it_takes_few_statements() throws Exception {
        assertThat(statements(() -> forums.details(new ForumRef("FRM-2022-0001"))))
                .isBetween(4L, (long) MOST);
    }

    @Test
    void minutes_ask_for_themselves_their_sections_and_their_writers() throws Exception {
        assertThat(statements(() -> minutes.details(new ForumRef("FRM-2022-0001"))))
                .isBetween(3L, (long) MOST);
    }

    @Test
    void a_brief_asks_once_for_each_of_its_parts() throws Exception {
        assertThat(statements(() -> briefs.brief(new ForumSeriesRef("SER-0001"), new AgencyRef("PEMDA-64.01"))))
                .isBetween(6L, (long) MOST);
    }

    @Test
    void a_series_with_its_history_and_what_is_proposed_for_it_takes_few_statements() throws Exception {
        ForumSeriesRef series = new ForumSeriesRef("SER-0001");
        TopicFilter waiting = new TopicFilter(series, TopicState.PROPOSED, null, false);

        assertThat(statements(() -> {
                    seriesQueries.details(series);
                    return topics.list(waiting, PageRequest.first());
                }))
                .isBetween(4L, (long) MOST);
    }

    @Test
    void what_is_proposed_for_an_agenda_takes_a_statement_for_each_source() throws Exception {
        assertThat(statements(() -> proposals.board(new ForumRef("FRM-2022-0001"))))
                .isBetween(2L, (long) MOST);
    }

    @Test
    void a_filtered_list_of_decisions_asks_for_its_rows_and_their_number() throws Exception {
        assertThat(statements(() -> decisions.list(filter(null), PageRequest.first())))
                .isEqualTo(2);
    }

    @Test
    void a_search_for_decisions_also_asks_how_common_the_words_are() throws Exception {
        assertThat(statements(() -> decisions.list(filter("pangan"), PageRequest.first())))
                .isEqualTo(3);
    }

    private static DecisionFilter filter(String words) {
        AgencyRef paser = new AgencyRef("PEMDA-64.01");
        return new DecisionFilter(
                words, DecisionStatus.OPEN, null, paser, null, null, true, DayRange.ANY, DayRange.ANY);
    }

    @Test
    void a_decision_asks_once_and_is_noted_in_the_audit_trail() throws Exception {
        assertThat(statements(() -> decisions.details(new DecisionRef("DEC-2022-0001/1"))))
                .isBetween(2L, (long) MOST);
    }

    @Test
    void what_the_page_of_regions_shows_takes_few_statements() throws Exception {
        assertThat(statements(() -> {
                    regions.provinces(null);
                    regions.groups();
                    regions.counts(null);
                    return regions.list(RegionFilter.ALL, PageRequest.first());
                }))
                .isBetween(5L, (long) MOST);
    }

    @Test
    void a_region_with_all_that_belongs_to_it_takes_few_statements() throws Exception {
        assertThat(statements(() -> {
                    regions.within(RegionFilter.ALL.in(new RegionCode("64")));
                    engagement.of(new EngagementFilter(new AgencyRef("PEMDA-64")));
                    return regions.details(new RegionCode("64"));
                }))
                .isBetween(6L, (long) MOST);
        assertThat(statements(() -> {
                    engagement.of(new EngagementFilter(new AgencyRef("PEMDA-64.01")));
                    return regions.details(new RegionCode("64.01"));
                }))
                .isBetween(5L, (long) MOST);
    }

    @Test
    void an_agency_with_its_forums_takes_few_statements() throws Exception {
        assertThat(statements(() -> {
                    engagement.of(new EngagementFilter(new AgencyRef("PEMDA-64.01")));
                    return agencies.details(new AgencyRef("PEMDA-64.01"));
                }))
                .isBetween(4L, (long) MOST);
    }

    @Test
    void the_list_of_agencies_asks_for_its_rows_and_their_number() throws Exception {
        assertThat(statements(() -> agencies.list(AgencyFilter.ALL, PageRequest.first())))
                .isEqualTo(2);
    }

    @Test
    void what_waits_for_a_coordinator_takes_few_statements() throws Exception {
        assertThat(statements(() -> {
                    drafts.list();
                    home.board();
                    return followUps.board();
                }))
                .isBetween(7L, (long) MOST);
    }

    @Test
    void the_list_of_follow_ups_asks_for_its_rows_their_number_and_the_names_in_it() throws Exception {
        assertThat(statements(() -> followUps.list(FollowUpFilter.ALL, PageRequest.first())))
                .isBetween(2L, 3L);
    }

    @Test
    void a_follow_up_with_all_that_belongs_to_it_takes_few_statements() throws Exception {
        assertThat(statements(() -> followUps.details(new FollowUpRef("FUP-2022-0001/4.1"))))
                .isBetween(2L, (long) MOST);
    }

    @Test
    void what_waits_for_an_auditor_takes_few_statements() throws Exception {
        assertThat(statements(as(Role.AUDITOR), () -> {
                    refusals.refusals();
                    return home.board();
                }))
                .isBetween(3L, (long) MOST);
    }

    @Test
    void what_an_administrator_keeps_an_eye_on_takes_few_statements() throws Exception {
        assertThat(statements(as(Role.ADMINISTRATOR), () -> {
                    accounts.board();
                    reference.state();
                    return regions.counts(null);
                }))
                .isBetween(4L, (long) MOST);
    }

    private Caller as(Role role) {
        return new Caller(UUID.randomUUID(), "somebody", role, coordinator.agency());
    }

    private long statements(Callable<?> work) throws Exception {
        return statements(coordinator, work);
    }

    /** How many statements the work takes when it is done for the second time. */
    private long statements(Caller caller, Callable<?> work) throws Exception {
        as(caller, work);
        long before = carriedOut();
        as(caller, work);
        return carriedOut() - before;
    }

    private long carriedOut() throws SQLException {
        long count = 0;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counters = statement.executeQuery(COUNTERS)) {
            while (counters.next()) {
                count += counters.getLong(2);
            }
        }
        return count;
    }
}
