package id.sinergi.forum.application.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.brief.SeriesBrief.ChangeKind;
import id.sinergi.forum.application.command.AdvanceDecision;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.OpenForumSeries;
import id.sinergi.shared.api.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the database's own history tells an agency before the next forum. */
class BriefIT extends BriefFixture {
    @Test
    void it_says_what_was_decided_for_the_agency_and_what_it_should_have_done() throws Exception {
        DecisionRef late = decided("Sudah lewat", List.of(PASER), LONG_AGO);
        DecisionRef open = decided("Masih ada waktu", List.of(PASER), null);
        decided("Untuk yang lain", List.of(KEMLU), LONG_AGO);

        assertThat(brief().since().ref()).isEqualTo(forum.value());
        assertThat(brief().decided()).extracting(row -> row.ref()).containsExactly(late.value(), open.value());
        assertThat(brief().overdue()).extracting(row -> row.ref()).containsExactly(late.value());
        assertThat(brief().done()).isEmpty();
        assertThat(brief().changes()).isEmpty();
    }

    @Test
    void it_says_what_has_been_done_since() throws Exception {
        DecisionRef decision = decided("Dilaksanakan", List.of(PASER), null);
        as(kemlu, () -> {
            followUp.advance(advance(decision));
            return null;
        });

        assertThat(brief().done())
                .singleElement()
                .matches(step -> step.before() == DecisionStatus.OPEN && step.after() == DecisionStatus.LAPSED)
                .matches(step -> "Tidak perlu lagi".equals(step.reason()));
    }

    private AdvanceDecision advance(DecisionRef decision) {
        return new AdvanceDecision(
                decision, decisions.details(decision).version(), DecisionStatus.LAPSED, "Tidak perlu lagi", null, null);
    }

    @Test
    void it_says_what_was_reworded_moved_or_taken_from_the_agency() throws Exception {
        DecisionRef reworded = decided("Semula", List.of(PASER), null);
        DecisionRef moved = decided("Tenggat", List.of(PASER), LONG_AGO);
        DecisionRef taken = decided("Dialihkan", List.of(PASER), null);
        revise(reworded, draft("Menjadi", List.of(PASER), null));
        revise(moved, draft("Tenggat", List.of(PASER), LONG_AGO.plusYears(9)));
        revise(taken, draft("Dialihkan", List.of(KEMLU), null));

        assertThat(brief().changes())
                .extracting(change -> change.kind(), change -> change.ref())
                .containsExactly(
                        tuple(ChangeKind.REWORDED, reworded.value()),
                        tuple(ChangeKind.MOVED, moved.value()),
                        tuple(ChangeKind.TAKEN, taken.value()));
        assertThat(brief().changes().get(0).before().id()).isEqualTo("Semula");
        assertThat(brief().changes().get(0).after().id()).isEqualTo("Menjadi");
        assertThat(brief().changes().get(1).dueBefore()).isEqualTo(LONG_AGO);
        assertThat(brief().changes().get(2).after()).isNull();
    }

    @Test
    void the_next_edition_is_named_once_the_reader_may_see_it() throws Exception {
        ForumRef next = scheduled(2029);
        assertThat(brief().next()).isNull();
        as(kemlu, () -> {
            planning.announce(new AnnounceForum(next, forums.details(next).version()));
            return null;
        });
        assertThat(brief().next().ref()).isEqualTo(next.value());
    }

    @Test
    void there_is_no_brief_of_a_series_without_a_forum_or_for_nobody() throws Exception {
        ForumSeriesRef empty = as(
                kemlu,
                () -> seriesPlanning.open(new OpenForumSeries(KEMLU, text("Kosong"), Rhythm.YEARLY, null, null)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(kemlu, () -> briefs.brief(empty, null)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(kemlu, () -> briefs.brief(series, new AgencyRef("K9999"))));
    }
}
