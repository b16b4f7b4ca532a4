package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesFilter;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.command.EditForum;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Where a coordinator plans a forum of their agency, or changes the plan. */
@Named
@RequestScoped
public class ForumEditPage {
    @Inject
    ForumQueries forums;

    @Inject
    ForumSeriesQueries seriesQueries;

    @Inject
    ForumPlanning planning;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Addressed addressed;

    private ForumForm form = new ForumForm();
    private ForumHead theirs;
    private List<ForumSeriesRow> series;

    /** Fills the form; who may not save it is not shown it. */
    public void load() {
        if (isNew()) {
            if (!Permission.FORUM_PLAN.grantedTo(CurrentCaller.get())) {
                throw new NotPermitted("ForumPlanning.schedule");
            }
            addressed.find("series").ifPresent(form::setSeries);
        } else {
            ForumHead forum = forums.head(addressed.forum());
            if (!forum.allows(ForumAction.EDIT)) {
                throw new NotPermitted("ForumPlanning.edit");
            }
            form = ForumForm.of(forum);
        }
    }

    /** Saves and goes to the forum. What somebody else saved meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        try {
            ForumRef saved = isNew() ? scheduled() : edited();
            Messages.done("forum.saved", saved);
            addressed.goTo(saved);
        } catch (ChangedMeanwhile e) {
            theirs = forums.head(addressed.forum());
            form.setVersion(theirs.version());
            Messages.add(e);
        }
    }

    private ForumRef scheduled() {
        return planning.schedule(new ScheduleForum(ownAgency(), form.outline()));
    }

    private ForumRef edited() {
        planning.edit(new EditForum(addressed.forum(), form.getVersion(), form.outline()));
        return addressed.forum();
    }

    private AgencyRef ownAgency() {
        return agencies.find(new AgencyId(CurrentCaller.get().agency()))
                .orElseThrow()
                .ref();
    }

    /** The series of the own agency. */
    public List<ForumSeriesRow> getSeries() {
        if (series == null) {
            ForumSeriesFilter own = new ForumSeriesFilter(null, ownAgency(), null, null);
            series = seriesQueries
                    .list(own, new PageRequest(null, PageRequest.MAX))
                    .items();
        }
        return series;
    }

    public boolean isNew() {
        return addressed.find("ref").isEmpty();
    }

    public String getRef() {
        return isNew() ? null : addressed.forum().value();
    }

    public ForumForm getForm() {
        return form;
    }

    /** What somebody else has saved since this form was opened; null as a rule. */
    public ForumHead getTheirs() {
        return theirs;
    }
}
