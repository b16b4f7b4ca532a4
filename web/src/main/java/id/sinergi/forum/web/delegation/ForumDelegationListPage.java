package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.delegation.DeskDetails;
import id.sinergi.forum.api.delegation.InvitationRow;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.application.delegation.InvitationFilter;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** Who is invited to a forum and whom they send. */
@Named
@RequestScoped
public class ForumDelegationListPage {
    @Inject
    ForumQueries forums;

    @Inject
    DelegationQueries delegations;

    @Inject
    Addressed addressed;

    private String status;
    private String after;
    private ForumHead forum;
    private DeskDetails desk;
    private Page<InvitationRow> page;

    public void load() {
        forum = forums.head(addressed.forum());
        desk = delegations.desk(addressed.forum());
        InvitationStatus wanted = Arrays.stream(InvitationStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
        page = delegations.list(
                new InvitationFilter(addressed.forum(), wanted), new PageRequest(after, PageRequest.DEFAULT));
    }

    public ForumHead getForum() {
        return forum;
    }

    public DeskDetails getDesk() {
        return desk;
    }

    public Page<InvitationRow> getPage() {
        return page;
    }

    /** Whether the reader may invite now. */
    public boolean isInviting() {
        return forum.allows(ForumAction.EDIT);
    }

    public InvitationStatus[] getStatuses() {
        return InvitationStatus.values();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
