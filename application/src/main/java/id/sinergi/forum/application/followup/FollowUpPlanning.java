package id.sinergi.forum.application.followup;

import static id.sinergi.shared.api.Permission.FORUM_RECORD;

import id.sinergi.forum.api.followup.FollowUpAssigned;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.domain.Decision;
import id.sinergi.forum.domain.Decisions;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.followup.FollowUp;
import id.sinergi.forum.domain.followup.FollowUps;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What the host of a forum does so that a decision is carried out by somebody, until some day. */
@Stateless
public class FollowUpPlanning {
    @Inject
    Decisions decisions;

    @Inject
    Forums forums;

    @Inject
    FollowUps followUps;

    @Inject
    Tasks tasks;

    @Inject
    Event<FollowUpAssigned> assigned;

    /** Gives an agency something to do; refused for a decision that is over, and for a day before it was taken. */
    @Permit(FORUM_RECORD)
    public FollowUpRef assign(AssignFollowUp command) {
        Decision decision = decisions.get(command.decision());
        // Taken for change, so that two follow-ups never get the same number.
        Forum forum = forums.get(decision.forum());
        FollowUp followUp = FollowUp.assign(decision, forum.host(), tasks.of(command.outline()), followUps);
        followUps.add(followUp);
        assigned.fire(new FollowUpAssigned(followUp.id(), decision.id()));
        return followUp.ref();
    }

    /** Words it anew, gives it to others or moves its date; refused once something has been reported. */
    @Permit(FORUM_RECORD)
    public void change(ChangeFollowUp command) {
        FollowUp followUp = followUps.get(command.followUp());
        followUp.expectVersion(command.version(), command.subject());
        followUp.change(tasks.of(command.outline()));
    }

    /** Says why it is not wanted any more; refused when it is over. */
    @Permit(FORUM_RECORD)
    public void withdraw(WithdrawFollowUp command) {
        FollowUp followUp = followUps.get(command.followUp());
        followUp.expectVersion(command.version(), command.subject());
        followUp.withdraw(command.reason());
    }
}
