package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumProceedings;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.CloseForum;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** One forum with everything it has; its host moves it on from here. */
@Named
@RequestScoped
public class ForumDetailsPage {
    @Inject
    ForumQueries forums;

    @Inject
    ForumPlanning planning;

    @Inject
    ForumProceedings proceedings;

    @Inject
    Addressed addressed;

    private ForumDetails forum;
    private int version;

    public void load() {
        getForum();
    }

    public void announce() throws IOException {
        planning.announce(new AnnounceForum(addressed.forum(), version));
        done("forum.announced");
    }

    public void hold() throws IOException {
        proceedings.hold(new HoldForum(addressed.forum(), version));
        done("forum.held");
    }

    public void close() throws IOException {
        proceedings.close(new CloseForum(addressed.forum(), version));
        done("forum.closed");
    }

    private void done(String message) throws IOException {
        Messages.done(message, addressed.forum());
        addressed.goTo(addressed.forum());
    }

    public ForumDetails getForum() {
        if (forum == null) {
            forum = forums.details(addressed.forum());
        }
        return forum;
    }

    public boolean may(String action) {
        return getForum().allows(ForumAction.valueOf(action));
    }

    /** Of what the page shows: whoever is told that it has changed has then seen it, and may press again. */
    public int getVersion() {
        return getForum().version();
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
