package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.delegation.InviteChoices;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.application.delegation.InvitationPlanning;
import id.sinergi.forum.application.delegation.InviteAgencies;
import id.sinergi.forum.application.delegation.InviteAgencies.By;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the host chooses whom to invite. */
@Named
@RequestScoped
public class ForumInvitePage {
    @Inject
    ForumQueries forums;

    @Inject
    DelegationQueries delegations;

    @Inject
    InvitationPlanning planning;

    @Inject
    Addressed addressed;

    private ForumHead forum;
    private InviteChoices choices;
    private String by = By.PROVINCE.name();
    private String province;
    private String group;
    private List<String> agencies = new ArrayList<>();

    public void load() {
        if (!getForum().allows(ForumAction.EDIT)) {
            throw new NotPermitted("InvitationPlanning");
        }
    }

    public void invite() throws IOException {
        List<AgencyRef> chosen = agencies.stream().map(AgencyRef::new).toList();
        int invited = planning.invite(new InviteAgencies(
                addressed.forum(), new InviteAgencies.Selection(By.valueOf(by), province, group, chosen)));
        Messages.done("invite.done", invited);
        addressed.goTo("/forums/" + addressed.forum() + "/delegations");
    }

    public ForumHead getForum() {
        if (forum == null) {
            forum = forums.head(addressed.forum());
        }
        return forum;
    }

    public InviteChoices getChoices() {
        if (choices == null) {
            choices = delegations.choices();
        }
        return choices;
    }

    public By[] getWays() {
        return By.values();
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public List<String> getAgencies() {
        return agencies;
    }

    public void setAgencies(List<String> agencies) {
        this.agencies = agencies == null ? new ArrayList<>() : agencies;
    }
}
