package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.application.ForumProceedings;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.AdmitDelegation;
import id.sinergi.forum.application.command.AttendeeLine;
import id.sinergi.forum.application.command.EditDelegation;
import id.sinergi.forum.application.command.RemoveDelegation;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a coordinator enters who takes part for an agency. The form always has room for a few more people; lines left
 * empty are left out.
 */
@Named
@RequestScoped
public class ForumParticipantPage {
    private static final int SPARE = 3;
    private static final int MOST = 200;

    @Inject
    ForumQueries forums;

    @Inject
    ForumProceedings proceedings;

    @Inject
    Addressed addressed;

    private ForumDetails forum;
    private ForumDetails.Participant theirs;
    private int version;
    private String agency;
    private final List<AttendeeForm> people = new ArrayList<>();

    /** As many lines as the form that comes in had. */
    @PostConstruct
    void prepare() {
        addSpare(addressed
                .find("lines")
                .filter(given -> given.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(0));
    }

    public void load() {
        if (!getForum().allows(ForumAction.EDIT)) {
            throw new NotPermitted("ForumProceedings");
        }
        if (!isNew()) {
            ForumDetails.Participant stored = stored();
            version = stored.version();
            stored.attendees().forEach(person -> people.add(AttendeeForm.of(person)));
        }
        addSpare(SPARE);
    }

    /** Saves and goes back to the forum. What somebody else saved meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        List<AttendeeLine> lines = people.stream()
                .filter(person -> !person.isBlank())
                .map(AttendeeForm::line)
                .toList();
        try {
            if (isNew()) {
                proceedings.admit(new AdmitDelegation(addressed.forum(), new AgencyRef(agency), lines));
            } else {
                proceedings.editDelegation(new EditDelegation(addressed.forum(), address(), version, lines));
            }
            done("participant.saved");
        } catch (ChangedMeanwhile e) {
            theirs = stored();
            version = theirs.version();
            Messages.add(e);
        }
    }

    /** Makes room for more people, keeping what was typed. */
    public void more() {
        addSpare(SPARE);
    }

    public void remove() throws IOException {
        proceedings.removeDelegation(new RemoveDelegation(addressed.forum(), address()));
        done("participant.removed");
    }

    private void addSpare(int lines) {
        for (int i = 0; i < lines && people.size() < MOST; i++) {
            people.add(new AttendeeForm());
        }
    }

    private void done(String message) throws IOException {
        Messages.done(message);
        addressed.goTo("/forums/" + addressed.forum() + "#participants");
    }

    private AgencyRef address() {
        return new AgencyRef(addressed.find("participant").orElseThrow(() -> new NotFound("participant")));
    }

    private ForumDetails.Participant stored() {
        String wanted = address().value();
        return getForum().participant(wanted).orElseThrow(() -> new NotFound(wanted));
    }

    public boolean isNew() {
        return addressed.find("participant").isEmpty();
    }

    public ForumDetails getForum() {
        if (forum == null) {
            forum = forums.details(addressed.forum());
        }
        return forum;
    }

    /** The participant as it is stored. */
    public ForumDetails.Participant getParticipant() {
        return stored();
    }

    public List<AttendeeForm> getPeople() {
        return people;
    }

    /** How many lines the form has. */
    public int getLines() {
        return people.size();
    }

    /** What somebody else has saved since this form was opened; null as a rule. */
    public ForumDetails.Participant getTheirs() {
        return theirs;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
