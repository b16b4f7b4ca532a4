package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.application.ForumSeriesPlanning;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.command.EditForumSeries;
import id.sinergi.forum.application.command.OpenForumSeries;
import id.sinergi.forum.web.series.RhythmForm;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Where a coordinator opens a series of their agency, renames it or changes its rhythm. */
@Named
@RequestScoped
public class ForumSeriesEditPage {
    @Inject
    ForumSeriesQueries seriesQueries;

    @Inject
    ForumSeriesPlanning planning;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Addressed addressed;

    private ForumSeriesDetails theirs;
    private int version;
    private String nameId;
    private String nameEn;
    private RhythmForm pace = new RhythmForm();

    /** Fills the form; who may not save it is not shown it. */
    public void load() {
        if (isNew()) {
            expect(Permission.FORUM_PLAN.grantedTo(CurrentCaller.get()));
        } else {
            ForumSeriesDetails series = seriesQueries.details(addressed.series());
            expect(series.mayEdit());
            version = series.version();
            nameId = series.name().id();
            nameEn = series.name().en();
            pace = RhythmForm.of(series);
        }
    }

    private static void expect(boolean allowed) {
        if (!allowed) {
            throw new NotPermitted("ForumSeriesPlanning");
        }
    }

    /** Saves and goes to the series. What somebody else saved meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        try {
            ForumSeriesRef saved = isNew() ? opened() : edited();
            Messages.done("series.saved", saved);
            addressed.goTo("/forum-series/" + saved);
        } catch (ChangedMeanwhile e) {
            theirs = seriesQueries.details(addressed.series());
            version = theirs.version();
            Messages.add(e);
        }
    }

    private ForumSeriesRef opened() {
        var host = agencies.find(new AgencyId(CurrentCaller.get().agency()))
                .orElseThrow()
                .ref();
        return planning.open(new OpenForumSeries(
                host, new Bilingual(nameId, nameEn), pace.getRhythm(), pace.recurrence(), pace.getCountedFrom()));
    }

    private ForumSeriesRef edited() {
        Bilingual name = new Bilingual(nameId, nameEn);
        planning.edit(new EditForumSeries(
                addressed.series(), version, name, pace.getRhythm(), pace.recurrence(), pace.getCountedFrom()));
        return addressed.series();
    }

    public boolean isNew() {
        return addressed.find("ref").isEmpty();
    }

    public String getRef() {
        return isNew() ? null : addressed.series().value();
    }

    /** What somebody else has saved since this form was opened; null as a rule. */
    public ForumSeriesDetails getTheirs() {
        return theirs;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getNameId() {
        return nameId;
    }

    public void setNameId(String nameId) {
        this.nameId = nameId;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public RhythmForm getPace() {
        return pace;
    }
}
