package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.CancelForum;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Where a coordinator says why a forum will not take place. */
@Named
@RequestScoped
public class ForumCancelPage {
    @Inject
    ForumQueries forums;

    @Inject
    ForumPlanning planning;

    @Inject
    Addressed addressed;

    private ForumHead forum;
    private ForumHead theirs;
    private int version;
    private String reason;

    public void load() {
        if (!getForum().allows(ForumAction.CANCEL)) {
            throw new NotPermitted("ForumPlanning.cancel");
        }
        version = getForum().version();
    }

    public void cancel() throws IOException {
        try {
            planning.cancel(new CancelForum(addressed.forum(), version, reason));
            Messages.done("forum.cancelled", addressed.forum());
            addressed.goTo(addressed.forum());
        } catch (ChangedMeanwhile e) {
            theirs = getForum();
            version = theirs.version();
            Messages.add(e);
        }
    }

    /** How the forum stands after what somebody else has saved since this form was opened; null as a rule. */
    public ForumHead getTheirs() {
        return theirs;
    }

    public ForumHead getForum() {
        if (forum == null) {
            forum = forums.head(addressed.forum());
        }
        return forum;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
