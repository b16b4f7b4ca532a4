package id.sinergi.forum.web.series;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.series.InviteeKind;
import id.sinergi.forum.api.series.TemplateDetails;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.command.series.WriteTemplate;
import id.sinergi.forum.application.series.TemplateQueries;
import id.sinergi.forum.application.series.TemplateWriting;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where a coordinator writes what each edition of a series begins with. */
@Named
@RequestScoped
public class TemplatePage {
    private static final int SPARE = 3;
    private static final int MOST = 60;

    @Inject
    ForumSeriesQueries seriesQueries;

    @Inject
    TemplateQueries templates;

    @Inject
    TemplateWriting writing;

    @Inject
    Addressed addressed;

    private ForumSeriesDetails series;
    private int version;
    private Integer closesDays;
    private TemplateDetails theirs;
    private final List<TemplateLineForm> items = new ArrayList<>();
    private final List<TemplateLineForm> invitees = new ArrayList<>();
    private final List<TemplateLineForm> documents = new ArrayList<>();

    /** As many lines as the form that comes in had. */
    @PostConstruct
    void prepare() {
        addSpare(items, posted("items"));
        addSpare(invitees, posted("invitees"));
        addSpare(documents, posted("documents"));
    }

    private int posted(String list) {
        return addressed
                .find(list)
                .filter(given -> given.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Fills the form; who may not save it is not shown it. */
    public void load() {
        if (!getSeries().mayEdit()) {
            throw new NotPermitted("TemplateWriting");
        }
        TemplateDetails template = templates.details(addressed.series());
        version = template.version();
        closesDays = template.closesDays();
        template.items().forEach(item -> items.add(TemplateLineForm.of(item)));
        template.invitees().forEach(invitee -> invitees.add(TemplateLineForm.of(invitee)));
        template.documents().forEach(document -> documents.add(TemplateLineForm.of(document)));
        more();
    }

    /** Makes room for more lines, keeping what was typed. */
    public void more() {
        addSpare(items, SPARE);
        addSpare(invitees, SPARE);
        addSpare(documents, SPARE);
    }

    /** Saves and goes to the series. What somebody else saved meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        AgencyRef host = new AgencyRef(getSeries().host().ref());
        try {
            writing.write(new WriteTemplate(
                    addressed.series(),
                    version,
                    closesDays,
                    written(items).stream().map(line -> line.item(host)).toList(),
                    written(invitees).stream().map(TemplateLineForm::invitee).toList(),
                    written(documents).stream().map(TemplateLineForm::document).toList()));
            Messages.done("template.saved");
            addressed.goTo("/forum-series/" + addressed.series());
        } catch (ChangedMeanwhile e) {
            theirs = templates.details(addressed.series());
            version = theirs.version();
            Messages.add(e);
        }
    }

    private static List<TemplateLineForm> written(List<TemplateLineForm> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static void addSpare(List<TemplateLineForm> lines, int count) {
        for (int i = 0; i < count && lines.size() < MOST; i++) {
            lines.add(new TemplateLineForm());
        }
    }

    public ForumSeriesDetails getSeries() {
        if (series == null) {
            series = seriesQueries.details(addressed.series());
        }
        return series;
    }

    /** What somebody else has saved since this form was opened; null as a rule. */
    public TemplateDetails getTheirs() {
        return theirs;
    }

    public InviteeKind[] getKinds() {
        return InviteeKind.values();
    }

    public List<TemplateLineForm> getItems() {
        return items;
    }

    public List<TemplateLineForm> getInvitees() {
        return invitees;
    }

    public List<TemplateLineForm> getDocuments() {
        return documents;
    }

    public Integer getClosesDays() {
        return closesDays;
    }

    public void setClosesDays(Integer closesDays) {
        this.closesDays = closesDays;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
