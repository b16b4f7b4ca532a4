package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.minutes.MinutesWriting;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Where people of the host agency write minutes, section by section; a script saves while they write. */
@Named
@RequestScoped
public class MinutesEditPage {
    @Inject
    MinutesQueries queries;

    @Inject
    MinutesWriting writing;

    @Inject
    Addressed addressed;

    private MinutesDetails minutes;
    private List<SectionForm> forms;

    public void load() {
        if (!getMinutes().mayWrite()) {
            throw new NotPermitted("MinutesWriting.write");
        }
    }

    /** Saves every section that was written in. What somebody else wrote meanwhile is shown before it is replaced. */
    public void save() throws IOException {
        boolean all = true;
        for (SectionForm form : getForms()) {
            all &= !form.isChanged() || saved(form);
        }
        if (all) {
            Messages.done("minutes.saved");
            addressed.goTo("/forums/" + addressed.forum() + "/minutes/edit");
        }
    }

    private boolean saved(SectionForm form) {
        try {
            writing.write(form.command(addressed.forum()));
            return true;
        } catch (ChangedMeanwhile e) {
            queries.details(addressed.forum())
                    .section(new SectionKey(form.getKey()))
                    .ifPresent(form::meet);
            Messages.add(e);
            return false;
        }
    }

    public MinutesDetails getMinutes() {
        if (minutes == null) {
            minutes = queries.details(addressed.forum());
        }
        return minutes;
    }

    /** One for each section, in their order. */
    public List<SectionForm> getForms() {
        if (forms == null) {
            forms = getMinutes().sections().stream().map(SectionForm::of).toList();
        }
        return forms;
    }
}
