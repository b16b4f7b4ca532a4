package id.sinergi.forum.application.series;

import static id.sinergi.shared.api.Permission.FORUM_PLAN;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.forum.application.command.series.PlanEdition;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.ForumSeries;
import id.sinergi.forum.domain.ForumSeriesList;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.series.SeriesTemplate;
import id.sinergi.forum.domain.series.SeriesTemplates;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a coordinator does so that a series goes on. */
@Stateless
public class EditionPlanning {
    @Inject
    ForumSeriesList seriesList;

    @Inject
    SeriesTemplates templates;

    @Inject
    ForumPlanning planning;

    @Inject
    Forums forums;

    @Inject
    EditionInvitations invitations;

    @Inject
    AgencyDirectory agencies;

    /** Plans the next edition as a draft that begins with the template; refused on a day that has an edition already. */
    @Permit(FORUM_PLAN)
    public ForumRef plan(PlanEdition command) {
        ForumSeries series = seriesList.get(command.series());
        AgencyRef host = agencies.find(series.host()).orElseThrow().ref();
        ForumOutline outline = command.outline();
        ForumRef edition = planning.schedule(new ScheduleForum(
                host,
                new ForumOutline(
                        outline.title(),
                        outline.starts(),
                        outline.ends(),
                        outline.zone(),
                        outline.venue(),
                        outline.city(),
                        series.ref())));
        templates.find(series.id()).ifPresent(template -> follow(template, forums.get(edition)));
        return edition;
    }

    private void follow(SeriesTemplate template, Forum edition) {
        template.items().forEach(item -> edition.agenda().add(item.topic()));
        invitations.follow(template, edition);
    }
}
