package id.sinergi.forum.application.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.forum.api.brief.SeriesBrief.ChangeKind;
import id.sinergi.forum.application.DecisionFollowUp;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.DecisionRecording;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumProceedings;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.ForumSeriesPlanning;
import id.sinergi.forum.application.command.AdvanceDecision;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.forum.application.command.OpenForumSeries;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.application.command.RecordDecision;
import id.sinergi.forum.application.command.ReviseDecision;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database's own history tells an agency before the next forum. */
class BriefIT extends InContainer {
    private static final AgencyRef KEMLU = new AgencyRef("K17");
    private static final AgencyRef PASER = new AgencyRef("PEMDA-64.01");
    private static final LocalDate LONG_AGO = LocalDate.of(2022, 6, 1);

    @Inject
    ForumSeriesPlanning seriesPlanning;

    @Inject
    ForumPlanning planning;

    @Inject
    ForumProceedings proceedings;

    @Inject
    ForumQueries forums;

    @Inject
    DecisionRecording recording;

    @Inject
    DecisionFollowUp followUp;

    @Inject
    DecisionQueries decisions;

    @Inject
    BriefQueries briefs;

    @Inject
    AgencyDirectory agencies;

    private Caller kemlu;
    private ForumSeriesRef series;
    private ForumRef forum;

    @BeforeEach
    void anEditionIsHeld() throws Exception {
        kemlu = someone(Role.COORDINATOR, KEMLU);
        series = as(
                kemlu,
                () -> seriesPlanning.open(
                        new OpenForumSeries(KEMLU, text("Seri ringkasan"), Rhythm.YEARLY, null, null)));
        forum = scheduled(2022);
        as(kemlu, () -> {
            planning.announce(new AnnounceForum(forum, forums.details(forum).version()));
            proceedings.hold(new HoldForum(forum, forums.details(forum).version()));
            return null;
        });
    }

    private ForumRef scheduled(int year) throws Exception {
        var nine = LocalDate.of(year, 5, 3).atTime(9, 0);
        return as(
                kemlu,
                () -> planning.schedule(new ScheduleForum(
                        KEMLU,
                        new ForumOutline(
                                text("Edisi"), nine, nine.plusHours(7), "Asia/Jakarta", "Aula", "Jakarta", series))));
    }

    private Caller someone(Role role, AgencyRef agency) {
        UUID id = agencies.find(agency).orElseThrow().id().value();
        return new Caller(UUID.randomUUID(), role.name(), role, id);
    }

    private static Bilingual text(String indonesian) {
        return new Bilingual(indonesian, null);
    }

    private static ParagraphDraft draft(String words, List<AgencyRef> responsible, LocalDate due) {
        return new ParagraphDraft(text(words), DecisionKind.DECISION, responsible, due, List.of(), null);
    }

    private DecisionRef decided(String words, List<AgencyRef> responsible, LocalDate due) throws Exception {
        return as(kemlu, () -> recording.record(new RecordDecision(forum, draft(words, responsible, due))));
    }

    private void revise(DecisionRef decision, ParagraphDraft draft) throws Exception {
        as(kemlu, () -> {
            recording.revise(
                    new ReviseDecision(decision, decisions.details(decision).version(), draft));
            return null;
        });
    }

    private SeriesBrief brief() throws Exception {
        return as(someone(Role.REGIONAL_OFFICER, PASER), () -> briefs.brief(series, null));
    }

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
