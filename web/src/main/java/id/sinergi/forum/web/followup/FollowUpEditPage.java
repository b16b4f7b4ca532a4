package id.sinergi.forum.web.followup;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.followup.AssigneeFilter;
import id.sinergi.forum.api.followup.FollowUpAction;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.followup.AssignFollowUp;
import id.sinergi.forum.application.followup.ChangeFollowUp;
import id.sinergi.forum.application.followup.FollowUpPlanning;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.PersonLabel;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Where the host gives an agency something to do, or words it anew. */
@Named
@RequestScoped
public class FollowUpEditPage {
    /** What the browser sends of the agency chosen; known before the form is. */
    private static final String AGENCY_SENT = "agency_hinput";

    @Inject
    DecisionQueries decisions;

    @Inject
    FollowUpQueries followUps;

    @Inject
    FollowUpPlanning planning;

    @Inject
    FollowUpAddress address;

    @Inject
    Addressed addressed;

    private TaskForm form = new TaskForm();
    private FollowUpDetails theirs;
    private List<PersonLabel> people;

    /** Fills the form; who may not save it is not shown it. */
    public void load() {
        if (isNew()) {
            expect(decisions.details(addressed.decision()).mayAssign(), "FollowUpPlanning.assign");
        } else {
            FollowUpDetails followUp = followUps.details(address.ref());
            expect(followUp.allows(FollowUpAction.CHANGE), "FollowUpPlanning.change");
            form = TaskForm.of(followUp);
        }
    }

    private static void expect(boolean allowed, String activity) {
        if (!allowed) {
            throw new NotPermitted(activity);
        }
    }

    /** Saves and goes to the follow-up. What somebody else saved meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        try {
            FollowUpRef saved = isNew() ? assigned() : changed();
            Messages.done("followUp.saved", saved);
            address.goTo(saved);
        } catch (ChangedMeanwhile e) {
            theirs = followUps.details(address.ref());
            form.setVersion(theirs.version());
            Messages.add(e);
        }
    }

    private FollowUpRef assigned() {
        return planning.assign(new AssignFollowUp(addressed.decision(), form.draft()));
    }

    private FollowUpRef changed() {
        planning.change(new ChangeFollowUp(address.ref(), form.getVersion(), form.draft()));
        return address.ref();
    }

    public boolean isNew() {
        return addressed.find("forum").isPresent();
    }

    /** What is being written: the decision's reference, or the follow-up's. */
    public String getRef() {
        return isNew() ? addressed.decision().value() : address.ref().value();
    }

    /** The way back without saving. */
    public String getBack() {
        return isNew() ? "/decisions/" + addressed.decision() : "/follow-ups/" + address.ref();
    }

    /** Who at the chosen agency can see to it. */
    public List<PersonLabel> getPeople() {
        if (people == null) {
            String agency = addressed.find(AGENCY_SENT).orElse(form.getAgency());
            people = agency == null ? List.of() : followUps.people(new AssigneeFilter(new AgencyRef(agency)));
        }
        return people;
    }

    public TaskForm getForm() {
        return form;
    }

    /** What somebody else has saved since this form was opened; null as a rule. */
    public FollowUpDetails getTheirs() {
        return theirs;
    }
}
