package id.sinergi.forum.web;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.DecisionRecording;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.RecordDecision;
import id.sinergi.forum.application.command.ReviseDecision;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.ThemeDirectory;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Where a coordinator puts a paragraph on record, or corrects it. */
@Named
@RequestScoped
public class ForumDecisionEditPage {
    @Inject
    ForumQueries forums;

    @Inject
    DecisionQueries decisions;

    @Inject
    DecisionRecording recording;

    @Inject
    ThemeDirectory themeDirectory;

    @Inject
    Addressed addressed;

    private ParagraphForm form = new ParagraphForm();
    private DecisionDetails theirs;
    private List<ForumDetails.Item> items;
    private List<Theme> themes;
    private ForumRef forum;

    /** Fills the form; who may not save it is not shown it. */
    public void load() {
        if (isNew()) {
            expect(forums.head(addressed.forum()).allows(ForumAction.RECORD), "DecisionRecording.record");
        } else {
            DecisionDetails decision = decisions.paragraph(addressed.decision());
            expect(decision.mayRevise(), "DecisionRecording.revise");
            forum = new ForumRef(decision.forum().ref());
            form = ParagraphForm.of(decision);
        }
    }

    private static void expect(boolean allowed, String activity) {
        if (!allowed) {
            throw new NotPermitted(activity);
        }
    }

    /** Saves and goes to the decision. What somebody else saved meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        try {
            DecisionRef saved = isNew() ? recorded() : revised();
            Messages.done("decision.saved", saved);
            addressed.goTo("/decisions/" + saved);
        } catch (ChangedMeanwhile e) {
            theirs = decisions.paragraph(addressed.decision());
            form.setVersion(theirs.version());
            Messages.add(e);
        }
    }

    private DecisionRef recorded() {
        return recording.record(new RecordDecision(addressed.forum(), form.draft()));
    }

    private DecisionRef revised() {
        recording.revise(new ReviseDecision(addressed.decision(), form.getVersion(), form.draft()));
        return addressed.decision();
    }

    public boolean isNew() {
        return addressed.find("number").isEmpty();
    }

    /** The way back without saving. */
    public String getBack() {
        return isNew() ? "/forums/" + addressed.forum() + "#decisions" : "/decisions/" + addressed.decision();
    }

    /** What is being written: the forum's reference, or the decision's. */
    public String getRef() {
        return isNew() ? addressed.forum().value() : addressed.decision().value();
    }

    public DecisionKind[] getKinds() {
        return DecisionKind.values();
    }

    public List<Theme> getChoices() {
        if (themes == null) {
            themes = themeDirectory.themes();
        }
        return themes;
    }

    /** The agenda from which a paragraph may have come. */
    public List<ForumDetails.Item> getItems() {
        if (items == null) {
            items = forums.plan(forum()).agenda();
        }
        return items;
    }

    private ForumRef forum() {
        if (forum == null) {
            forum = isNew()
                    ? addressed.forum()
                    : new ForumRef(
                            decisions.paragraph(addressed.decision()).forum().ref());
        }
        return forum;
    }

    public ParagraphForm getForm() {
        return form;
    }

    /** What somebody else has saved since this form was opened; null as a rule. */
    public DecisionDetails getTheirs() {
        return theirs;
    }
}
