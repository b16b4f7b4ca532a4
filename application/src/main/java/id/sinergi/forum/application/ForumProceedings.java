package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_RECORD;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumHeld;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.command.AdmitDelegation;
import id.sinergi.forum.application.command.CloseForum;
import id.sinergi.forum.application.command.EditDelegation;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.forum.application.command.RemoveDelegation;
import id.sinergi.forum.domain.Decisions;
import id.sinergi.forum.domain.Delegations;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.ForumSeriesList;
import id.sinergi.forum.domain.Forums;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What a coordinator does while and after a forum takes place. */
@Stateless
public class ForumProceedings {
    @Inject
    Forums forums;

    @Inject
    ForumSeriesList seriesList;

    @Inject
    Decisions decisions;

    @Inject
    References references;

    @Inject
    Clock clock;

    @Inject
    Event<ForumHeld> held;

    /** Notes that an announced forum has begun, and with it when its series is due again; refused before its time. */
    @Permit(FORUM_RECORD)
    public void hold(HoldForum command) {
        Forum forum = expected(command.forum(), command.version());
        forum.hold(clock.instant());
        forum.series().map(seriesList::get).ifPresent(series -> series.editionHeld(forum.firstDay()));
        held.fire(new ForumHeld(forum.id()));
    }

    /** Finishes the record; refused while it does not say who took part and what was decided. */
    @Permit(FORUM_RECORD)
    public void close(CloseForum command) {
        expected(command.forum(), command.version()).close(decisions);
    }

    /** Enters an agency that takes part; refused when it already does. */
    @Permit(FORUM_RECORD)
    public void admit(AdmitDelegation command) {
        Delegations delegations = forums.get(command.forum()).delegations();
        delegations.admit(references.agency(command.agency()), command.people());
    }

    /** Changes whom an agency sends; refused once the forum is final. */
    @Permit(FORUM_RECORD)
    public void editDelegation(EditDelegation command) {
        Delegations delegations = forums.get(command.forum()).delegations();
        AgencyId agency = references.agency(command.agency());
        delegations.of(agency).expectVersion(command.version(), command.subject());
        delegations.edit(agency, command.people());
    }

    /** Strikes out an agency that does not take part; refused once the forum is final. */
    @Permit(FORUM_RECORD)
    public void removeDelegation(RemoveDelegation command) {
        forums.get(command.forum()).delegations().remove(references.agency(command.agency()));
    }

    private Forum expected(ForumRef ref, int version) {
        Forum forum = forums.get(ref);
        forum.expectVersion(version, ref.value());
        return forum;
    }
}
