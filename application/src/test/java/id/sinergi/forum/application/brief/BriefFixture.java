package id.sinergi.forum.application.brief;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.forum.application.DecisionFollowUp;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.DecisionRecording;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumProceedings;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.ForumSeriesPlanning;
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
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A forum of a series of its own that has begun, and what can be done with it. */
abstract class BriefFixture extends InContainer {
    static final AgencyRef KEMLU = new AgencyRef("K17");
    static final AgencyRef PASER = new AgencyRef("PEMDA-64.01");
    static final LocalDate LONG_AGO = LocalDate.of(2022, 6, 1);

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

    Caller kemlu;
    ForumSeriesRef series;
    ForumRef forum;

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

    ForumRef scheduled(int year) throws Exception {
        var nine = LocalDate.of(year, 5, 3).atTime(9, 0);
        return as(
                kemlu,
                () -> planning.schedule(new ScheduleForum(
                        KEMLU,
                        new ForumOutline(
                                text("Edisi"), nine, nine.plusHours(7), "Asia/Jakarta", "Aula", "Jakarta", series))));
    }

    Caller someone(Role role, AgencyRef agency) {
        UUID id = agencies.find(agency).orElseThrow().id().value();
        return new Caller(UUID.randomUUID(), role.name(), role, id);
    }

    static Bilingual text(String indonesian) {
        return new Bilingual(indonesian, null);
    }

    static ParagraphDraft draft(String words, List<AgencyRef> responsible, LocalDate due) {
        return new ParagraphDraft(text(words), DecisionKind.DECISION, responsible, due, List.of(), null);
    }

    DecisionRef decided(String words, List<AgencyRef> responsible, LocalDate due) throws Exception {
        return as(kemlu, () -> recording.record(new RecordDecision(forum, draft(words, responsible, due))));
    }

    void revise(DecisionRef decision, ParagraphDraft draft) throws Exception {
        as(kemlu, () -> {
            recording.revise(
                    new ReviseDecision(decision, decisions.details(decision).version(), draft));
            return null;
        });
    }

    SeriesBrief brief() throws Exception {
        return as(someone(Role.REGIONAL_OFFICER, PASER), () -> briefs.brief(series, null));
    }
}
