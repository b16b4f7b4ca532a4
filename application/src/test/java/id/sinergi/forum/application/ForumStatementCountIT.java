package id.sinergi.forum.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agency.api.AgencyRef;
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
import id.sinergi.forum.application.agenda.ProposalQueries;
import id.sinergi.forum.application.brief.BriefQueries;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.application.delegation.InvitationFilter;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.series.TopicQueries;
import id.sinergi.shared.api.DayRange;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.file.FileQueries;
import id.sinergi.testing.CountedStatements;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Pages about forums and all that belongs to them. */
class ForumStatementCountIT extends CountedStatements {
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
    DelegationQueries delegations;

    @Inject
    FileQueries files;

    @Test
    void the_list_of_forums_asks_for_its_rows_and_at_most_once_for_their_number() throws Exception {
        assertThat(statements(() -> forums.list(ForumFilter.ALL, new PageRequest(null, 1))))
                .isBetween(1L, 2L);
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

    @Test
    void a_decision_with_its_thread_and_documents_takes_few_statements() throws Exception {
        assertThat(statements(() -> {
                    decisions.details(new DecisionRef("DEC-2022-0001/4"));
                    return files.shelf("decision", "DEC-2022-0001/4");
                }))
                .isBetween(5L, (long) MOST);
    }

    @Test
    void a_part_of_a_forum_asks_for_its_head_alone() throws Exception {
        assertThat(statements(() -> forums.head(new ForumRef("FRM-2022-0001")))).isEqualTo(2);
    }

    @Test
    void the_desk_of_a_forum_with_its_invitations_takes_few_statements() throws Exception {
        ForumRef forum = new ForumRef("FRM-2022-0001");

        assertThat(statements(() -> {
                    forums.head(forum);
                    delegations.desk(forum);
                    return delegations.list(new InvitationFilter(forum, null), PageRequest.first());
                }))
                .isBetween(6L, (long) MOST);
    }

    @Test
    void a_list_of_topics_asks_for_its_rows_and_at_most_once_for_their_number() throws Exception {
        assertThat(statements(() -> topics.list(new TopicFilter(null, null, null, false), PageRequest.first())))
                .isBetween(1L, 2L);
    }

    @Test
    void the_list_of_follow_ups_asks_for_its_rows_their_number_and_the_names_in_it() throws Exception {
        assertThat(statements(() -> followUps.list(FollowUpFilter.ALL, PageRequest.first())))
                .isBetween(2L, 3L);
    }

    @Test
    void a_follow_up_with_all_that_belongs_to_it_takes_few_statements() throws Exception {
        assertThat(statements(() -> {
                    followUps.details(new FollowUpRef("FUP-2022-0001/4.1"));
                    return files.shelf("follow-up", "FUP-2022-0001/4.1");
                }))
                .isBetween(4L, (long) MOST);
    }

    private static DecisionFilter filter(String words) {
        AgencyRef paser = new AgencyRef("PEMDA-64.01");
        return new DecisionFilter(
                words, DecisionStatus.OPEN, null, paser, null, null, true, DayRange.ANY, DayRange.ANY);
    }
}
