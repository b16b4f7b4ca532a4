package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.delegation.Arrival;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.delegation.DelegationArrivals;
import id.sinergi.forum.application.delegation.NoteArrival;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;

/** The door of a forum: a badge is scanned or its code typed. Works without script; with it, also while the line is down. */
@Named
@RequestScoped
public class ForumCheckInPage {
    @Inject
    ForumQueries forums;

    @Inject
    DelegationArrivals arrivals;

    @Inject
    Addressed addressed;

    private ForumHead forum;
    private String code;

    public void load() {
        if (!getForum().allows(ForumAction.EDIT)) {
            throw new NotPermitted("DelegationArrivals");
        }
    }

    public void note() throws IOException {
        String typed = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Arrival arrival = arrivals.note(new NoteArrival(addressed.forum(), typed, null));
        Messages.done(arrival.first() ? "checkIn.done" : "checkIn.again", arrival.name());
        addressed.goTo("/forums/" + addressed.forum() + "/check-in");
    }

    public ForumHead getForum() {
        if (forum == null) {
            forum = forums.head(addressed.forum());
        }
        return forum;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
