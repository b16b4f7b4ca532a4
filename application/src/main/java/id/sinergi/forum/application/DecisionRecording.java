package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_RECORD;

import id.sinergi.forum.api.DecisionRecorded;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.application.command.RecordDecision;
import id.sinergi.forum.application.command.ReviseDecision;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Decisions;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What a coordinator does to put on record what a forum decided; refused unless the forum is being held. */
@Stateless
public class DecisionRecording {
    @Inject
    Forums forums;

    @Inject
    Decisions decisions;

    @Inject
    References references;

    @Inject
    Event<DecisionRecorded> recorded;

    /** Adds a paragraph after the last one; refused when it is due before the forum. */
    @Permit(FORUM_RECORD)
    public DecisionRef record(RecordDecision command) {
        Forum forum = forums.get(command.forum());
        Decision decision = forum.record(references.paragraph(command.paragraph()), decisions);
        decisions.add(decision);
        recorded.fire(new DecisionRecorded(decision.id(), forum.id()));
        return decision.ref();
    }

    /** Corrects a paragraph, which keeps its number. */
    @Permit(FORUM_RECORD)
    public void revise(ReviseDecision command) {
        Decision decision = decisions.get(command.decision());
        decision.expectVersion(command.version(), command.subject());
        forums.get(decision.forum()).revise(decision, references.paragraph(command.paragraph()));
    }
}
