package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_PLAN;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.news.ForumAnnounced;
import id.sinergi.forum.api.news.ForumCancelled;
import id.sinergi.forum.api.news.ForumEvent;
import id.sinergi.forum.api.news.ForumMoved;
import id.sinergi.forum.api.news.ForumScheduled;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.CancelForum;
import id.sinergi.forum.application.command.EditForum;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.ForumPlan;
import id.sinergi.forum.domain.ForumSeriesList;
import id.sinergi.forum.domain.Forums;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;

/** What a coordinator does to bring a forum about. */
@Stateless
public class ForumPlanning {
    @Inject
    Forums forums;

    @Inject
    ForumSeriesList seriesList;

    @Inject
    References references;

    @Inject
    Clock clock;

    @Inject
    Event<ForumEvent> events;

    /** Plans a forum as a draft; refused when its series already has an edition on that day. */
    @Permit(FORUM_PLAN)
    public ForumRef schedule(ScheduleForum command) {
        ForumPlan plan = command.outline().plan();
        ForumRef ref = forums.nextRef(Year.of(plan.period().firstDay().getYear()));
        Forum forum = Forum.schedule(ref, references.agency(command.host()), plan);
        place(forum, command.outline().series());
        forums.add(forum);
        events.fire(new ForumScheduled(forum.id()));
        return ref;
    }

    /** Changes the plan of a forum; refused once it is closed or cancelled. */
    @Permit(FORUM_PLAN)
    public void edit(EditForum command) {
        Forum forum = expected(command.forum(), command.version());
        boolean moves = command.outline().plan().moves(forum);
        forum.edit(command.outline().plan());
        place(forum, command.outline().series());
        if (moves) {
            events.fire(new ForumMoved(forum.id()));
        }
    }

    /** Makes a draft known to everybody. */
    @Permit(FORUM_PLAN)
    public void announce(AnnounceForum command) {
        Forum forum = expected(command.forum(), command.version());
        forum.announce(clock.instant());
        events.fire(new ForumAnnounced(forum.id()));
    }

    /** Says why a forum will not take place; refused once it has. */
    @Permit(FORUM_PLAN)
    public void cancel(CancelForum command) {
        Forum forum = expected(command.forum(), command.version());
        forum.cancel(command.reason());
        events.fire(new ForumCancelled(forum.id()));
    }

    private Forum expected(ForumRef ref, int version) {
        Forum forum = forums.get(ref);
        forum.expectVersion(version, ref.value());
        return forum;
    }

    private void place(Forum forum, ForumSeriesRef series) {
        if (series == null) {
            forum.leaveSeries();
        } else {
            forum.joinSeries(seriesList.get(series), forums);
        }
    }
}
