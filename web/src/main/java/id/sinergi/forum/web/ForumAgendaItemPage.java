package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.ForumPlan;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.agenda.FixedStart;
import id.sinergi.forum.application.AgendaPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.AddAgendaItem;
import id.sinergi.forum.application.command.AgendaOutline;
import id.sinergi.forum.application.command.EditAgendaItem;
import id.sinergi.forum.application.command.MoveAgendaItem;
import id.sinergi.forum.application.command.RemoveAgendaItem;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.ThemeDirectory;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where a coordinator writes an item of the agenda, changes it, moves it or takes it off. */
@Named
@RequestScoped
public class ForumAgendaItemPage {
    private static final int MOST_DAYS = 31;

    @Inject
    ForumQueries forums;

    @Inject
    AgendaPlanning planning;

    @Inject
    ThemeDirectory themeDirectory;

    @Inject
    Addressed addressed;

    private ForumPlan plan;
    private ForumDetails.Item theirs;
    private int version;
    private String titleId;
    private String titleEn;
    private String descriptionId;
    private String descriptionEn;
    private String owner;
    private Integer minutes;
    private Integer beginsDay;
    private LocalTime beginsAt;
    private List<String> themes = new ArrayList<>();

    public void load() {
        if (!getForum().allows(ForumAction.EDIT)) {
            throw new NotPermitted("AgendaPlanning");
        }
        if (isNew()) {
            owner = getForum().host().ref();
        } else {
            fill(getItem());
        }
    }

    private void fill(ForumDetails.Item item) {
        version = item.version();
        titleId = item.title().id();
        titleEn = item.title().en();
        descriptionId = item.description().id();
        descriptionEn = item.description().en();
        owner = item.owner().ref();
        minutes = item.minutes();
        beginsDay = item.begins() == null ? null : item.begins().day();
        beginsAt = item.begins() == null ? null : item.begins().time();
        themes = new ArrayList<>(item.themes().stream().map(Theme::code).toList());
    }

    /** Saves and goes back to the forum. What somebody else saved meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        try {
            if (isNew()) {
                planning.add(new AddAgendaItem(addressed.forum(), outline()));
            } else {
                planning.edit(new EditAgendaItem(addressed.forum(), item(), version, outline()));
            }
            done("agenda.saved");
        } catch (ChangedMeanwhile e) {
            theirs = getItem();
            version = theirs.version();
            Messages.add(e);
        }
    }

    public void moveUp() throws IOException {
        planning.move(new MoveAgendaItem(addressed.forum(), item(), -1));
        done("agenda.moved");
    }

    public void moveDown() throws IOException {
        planning.move(new MoveAgendaItem(addressed.forum(), item(), 1));
        done("agenda.moved");
    }

    public void remove() throws IOException {
        planning.remove(new RemoveAgendaItem(addressed.forum(), item()));
        done("agenda.removed");
    }

    private AgendaOutline outline() {
        return new AgendaOutline(
                new Bilingual(titleId, titleEn),
                new Bilingual(descriptionId, descriptionEn),
                new AgencyRef(owner),
                minutes,
                themes,
                beginsDay == null || beginsAt == null ? null : new FixedStart(beginsDay, beginsAt));
    }

    /** The days of the forum, the first one first. */
    public List<LocalDate> getDays() {
        ForumTime time = getForum().time();
        return time.firstDay()
                .datesUntil(time.ends().toLocalDate().plusDays(1))
                .limit(MOST_DAYS)
                .toList();
    }

    public Integer getBeginsDay() {
        return beginsDay;
    }

    public void setBeginsDay(Integer beginsDay) {
        this.beginsDay = beginsDay;
    }

    public LocalTime getBeginsAt() {
        return beginsAt;
    }

    public void setBeginsAt(LocalTime beginsAt) {
        this.beginsAt = beginsAt;
    }

    private void done(String message) throws IOException {
        Messages.done(message);
        addressed.goTo("/forums/" + addressed.forum() + "#agenda");
    }

    private UUID item() {
        return addressed.item().orElseThrow(() -> new NotFound("item"));
    }

    public boolean isNew() {
        return addressed.item().isEmpty();
    }

    public ForumPlan getPlan() {
        if (plan == null) {
            plan = forums.plan(addressed.forum());
        }
        return plan;
    }

    public ForumHead getForum() {
        return getPlan().forum();
    }

    /** The item as it is stored. */
    public ForumDetails.Item getItem() {
        return getPlan().item(item());
    }

    public List<Theme> getChoices() {
        return themeDirectory.themes();
    }

    /** What somebody else has saved since this form was opened; null as a rule. */
    public ForumDetails.Item getTheirs() {
        return theirs;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
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
