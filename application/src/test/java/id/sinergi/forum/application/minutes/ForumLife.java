package id.sinergi.forum.application.minutes;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.AgendaPlanning;
import id.sinergi.forum.application.DecisionRecording;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumProceedings;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.AddAgendaItem;
import id.sinergi.forum.application.command.AdmitDelegation;
import id.sinergi.forum.application.command.AgendaOutline;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.CloseForum;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.application.command.RecordDecision;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.shared.api.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Leads forums of the foreign ministry to where a test needs them. */
@ApplicationScoped
class ForumLife {
    private static final AgencyRef KEMLU = new AgencyRef("K17");

    @Inject
    ForumPlanning planning;

    @Inject
    AgendaPlanning agenda;

    @Inject
    ForumProceedings proceedings;

    @Inject
    DecisionRecording recording;

    @Inject
    ForumQueries forums;

    /** Being held, with one item on its agenda. */
    ForumRef held() {
        ForumRef forum = scheduled();
        agenda.add(new AddAgendaItem(forum, new AgendaOutline(text("Pangan"), null, KEMLU, null, List.of(), null)));
        return begun(forum);
    }

    /** Being held, without an agenda, and with everything that closing asks for. */
    ForumRef complete() {
        ForumRef forum = begun(scheduled());
        proceedings.admit(new AdmitDelegation(forum, KEMLU, List.of()));
        recording.record(new RecordDecision(
                forum, new ParagraphDraft(text("Berkala"), DecisionKind.DECISION, List.of(), null, List.of(), null)));
        return forum;
    }

    ForumRef closed() {
        ForumRef forum = complete();
        close(new CloseForum(forum, version(forum)));
        return forum;
    }

    Void close(CloseForum command) {
        proceedings.close(command);
        return null;
    }

    private ForumRef begun(ForumRef forum) {
        planning.announce(new AnnounceForum(forum, version(forum)));
        proceedings.hold(new HoldForum(forum, version(forum)));
        return forum;
    }

    private ForumRef scheduled() {
        var nine = LocalDate.of(2022, 5, 2).atTime(9, 0);
        return planning.schedule(new ScheduleForum(
                KEMLU,
                new ForumOutline(text("Forum"), nine, nine.plusHours(7), "Asia/Jakarta", "Pejambon", "Jakarta", null)));
    }

    private int version(ForumRef forum) {
        return forums.details(forum).version();
    }

    private static Bilingual text(String indonesian) {
        return new Bilingual(indonesian, null);
    }
}
