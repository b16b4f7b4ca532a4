package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_PLAN;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.application.command.EditForumSeries;
import id.sinergi.forum.application.command.OpenForumSeries;
import id.sinergi.forum.domain.ForumSeries;
import id.sinergi.forum.domain.ForumSeriesList;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a coordinator does so that forums are held again and again. */
@Stateless
public class ForumSeriesPlanning {
    @Inject
    ForumSeriesList seriesList;

    @Inject
    References references;

    /** Opens a series of the coordinator's own agency. */
    @Permit(FORUM_PLAN)
    public ForumSeriesRef open(OpenForumSeries command) {
        ForumSeries series = ForumSeries.open(
                seriesList.nextRef(), references.agency(command.host()), command.name(), command.pace());
        seriesList.add(series);
        return series.ref();
    }

    /** Renames a series or changes its rhythm, and with it the day by which the next edition is due. */
    @Permit(FORUM_PLAN)
    public void edit(EditForumSeries command) {
        ForumSeries series = seriesList.get(command.series());
        series.expectVersion(command.version(), command.subject());
        series.edit(command.name(), command.pace());
    }
}
