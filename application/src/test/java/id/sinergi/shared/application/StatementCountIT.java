package id.sinergi.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.application.AgencyFilter;
import id.sinergi.agency.application.AgencyQueries;
import id.sinergi.agency.application.RegionFilter;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.audit.application.AuditQueries;
import id.sinergi.forum.application.EngagementFilter;
import id.sinergi.forum.application.EngagementQueries;
import id.sinergi.forum.application.HomeQueries;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.identity.application.AccountQueries;
import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.application.NoticeQueries;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.application.draft.Drafts;
import id.sinergi.testing.CountedStatements;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Pages about agencies, regions and what waits for somebody. */
class StatementCountIT extends CountedStatements {
    @Inject
    FollowUpQueries followUps;

    @Inject
    HomeQueries home;

    @Inject
    Drafts drafts;

    @Inject
    NoticeQueries notices;

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
                    notices.board();
                    home.board();
                    return followUps.board();
                }))
                .isBetween(7L, (long) MOST);
    }

    @Test
    void notices_ask_for_their_rows_and_their_number_and_once_for_what_every_page_shows() throws Exception {
        assertThat(statements(() -> notices.list(NoticeFilter.ALL, PageRequest.first())))
                .isBetween(1L, 2L);
        assertThat(statements(() -> notices.board())).isEqualTo(1);
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
}
