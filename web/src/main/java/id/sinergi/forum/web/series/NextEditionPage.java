package id.sinergi.forum.web.series;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.series.SeriesMoment;
import id.sinergi.forum.api.series.TemplateDetails;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.command.series.PlanEdition;
import id.sinergi.forum.application.series.EditionPlanning;
import id.sinergi.forum.application.series.TemplateQueries;
import id.sinergi.forum.web.Addressed;
import id.sinergi.forum.web.ForumForm;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;

/** Where a coordinator plans the next edition in one step: the form is filled in, the agenda comes from the template. */
@Named
@RequestScoped
public class NextEditionPage {
    @Inject
    ForumSeriesQueries seriesQueries;

    @Inject
    TemplateQueries templates;

    @Inject
    EditionPlanning planning;

    @Inject
    Addressed addressed;

    private final ForumForm form = new ForumForm();
    private ForumSeriesDetails series;
    private TemplateDetails template;

    /** Fills the form with what is known: name, next due day, and the place of the last edition. */
    public void load() {
        if (!getSeries().mayEdit()) {
            throw new NotPermitted("EditionPlanning");
        }
        form.setTitleId(getSeries().name().id());
        form.setTitleEn(getSeries().name().en());
        form.setStartsOn(getSeries().nextDueOn());
        form.setEndsOn(getSeries().nextDueOn());
        lastHeld().ifPresent(last -> {
            form.setStartsAt(last.time().starts().toLocalTime());
            form.setEndsAt(last.time().ends().toLocalTime());
            form.setZone(last.time().zone());
        });
    }

    private Optional<ForumRow> lastHeld() {
        return getSeries().timeline().stream()
                .filter(moment -> moment.kind() == SeriesMoment.MomentKind.HELD)
                .map(SeriesMoment::edition)
                .findFirst();
    }

    /** Plans the edition and goes on to what the system proposes for its agenda. */
    public void save() throws IOException {
        ForumRef edition = planning.plan(new PlanEdition(addressed.series(), form.outline()));
        Messages.done("forum.saved", edition);
        addressed.goTo("/forums/" + edition + "/proposals");
    }

    public ForumSeriesDetails getSeries() {
        if (series == null) {
            series = seriesQueries.details(addressed.series());
        }
        return series;
    }

    /** What the edition will begin with. */
    public TemplateDetails getTemplate() {
        if (template == null) {
            template = templates.details(addressed.series());
        }
        return template;
    }

    public ForumForm getForm() {
        return form;
    }
}
