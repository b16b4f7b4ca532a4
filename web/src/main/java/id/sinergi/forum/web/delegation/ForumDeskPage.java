package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.delegation.DeskDetails;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.application.delegation.InvitationPlanning;
import id.sinergi.forum.application.delegation.PlanDesk;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Where the host says until when delegations are registered, and how many seats there are. */
@Named
@RequestScoped
public class ForumDeskPage {
    @Inject
    ForumQueries forums;

    @Inject
    DelegationQueries delegations;

    @Inject
    InvitationPlanning planning;

    @Inject
    Addressed addressed;

    private ForumHead forum;
    private DeskDetails theirs;
    private int version;
    private LocalDate deadlineOn;
    private LocalTime deadlineAt;
    private final List<SeatsForm> seats = new ArrayList<>();

    @PostConstruct
    void prepare() {
        for (SeatGroup group : SeatGroup.values()) {
            seats.add(new SeatsForm(group));
        }
    }

    public void load() {
        if (!getForum().allows(ForumAction.EDIT)) {
            throw new NotPermitted("InvitationPlanning");
        }
        DeskDetails desk = delegations.desk(addressed.forum());
        version = desk.version();
        var deadline = desk.deadline() == null ? forum.time().starts() : desk.deadline();
        deadlineOn = deadline.toLocalDate();
        deadlineAt = deadline.toLocalTime();
        desk.seats()
                .forEach(stored -> seats.stream()
                        .filter(form -> form.getGroup() == stored.group())
                        .forEach(form -> form.fill(stored)));
    }

    /** Saves and goes to the invitations. What somebody else saved meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        List<PlanDesk.Seats> limited = seats.stream()
                .filter(form -> form.getQuota() != null)
                .map(SeatsForm::seats)
                .toList();
        try {
            planning.planDesk(new PlanDesk(addressed.forum(), version, deadlineOn.atTime(deadlineAt), limited));
            Messages.done("desk.saved");
            addressed.goTo("/forums/" + addressed.forum() + "/delegations");
        } catch (ChangedMeanwhile e) {
            theirs = delegations.desk(addressed.forum());
            version = theirs.version();
            Messages.add(e);
        }
    }

    /** What somebody else has saved since this form was opened; null as a rule. */
    public DeskDetails getTheirs() {
        return theirs;
    }

    public ForumHead getForum() {
        if (forum == null) {
            forum = forums.head(addressed.forum());
        }
        return forum;
    }

    public List<SeatsForm> getSeats() {
        return seats;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getDeadlineOn() {
        return deadlineOn;
    }

    public void setDeadlineOn(LocalDate deadlineOn) {
        this.deadlineOn = deadlineOn;
    }

    public LocalTime getDeadlineAt() {
        return deadlineAt;
    }

    public void setDeadlineAt(LocalTime deadlineAt) {
        this.deadlineAt = deadlineAt;
    }
}
