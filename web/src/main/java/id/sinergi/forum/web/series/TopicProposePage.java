package id.sinergi.forum.web.series;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.command.series.ProposeTopic;
import id.sinergi.forum.application.series.TopicProposing;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.ThemeDirectory;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where people of any agency propose a topic for a series. */
@Named
@RequestScoped
public class TopicProposePage {
    @Inject
    ForumSeriesQueries seriesQueries;

    @Inject
    TopicProposing proposing;

    @Inject
    AgencyDirectory agencies;

    @Inject
    ThemeDirectory themeDirectory;

    @Inject
    Addressed addressed;

    private ForumSeriesDetails series;
    private String titleId;
    private String titleEn;
    private String descriptionId;
    private String descriptionEn;
    private Integer minutes;
    private List<String> themes = new ArrayList<>();

    /** Who may not propose is not shown the form. */
    public void load() {
        if (!Permission.TOPIC_PROPOSE.grantedTo(CurrentCaller.get())) {
            throw new NotPermitted("TopicProposing");
        }
        getSeries();
    }

    public void save() throws IOException {
        var proposer = agencies.find(new AgencyId(CurrentCaller.get().agency()))
                .orElseThrow()
                .ref();
        TopicRef ref = proposing.propose(new ProposeTopic(
                proposer,
                addressed.series(),
                new Bilingual(titleId, titleEn),
                new Bilingual(descriptionId, descriptionEn),
                minutes,
                themes));
        Messages.done("topic.proposed", ref);
        addressed.goTo("/topics/" + ref);
    }

    public ForumSeriesDetails getSeries() {
        if (series == null) {
            series = seriesQueries.details(addressed.series());
        }
        return series;
    }

    public List<Theme> getChoices() {
        return themeDirectory.themes();
    }

    public String getTitleId() {
        return titleId;
    }

    public void setTitleId(String titleId) {
        this.titleId = titleId;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getDescriptionId() {
        return descriptionId;
    }

    public void setDescriptionId(String descriptionId) {
        this.descriptionId = descriptionId;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes;
    }
}
