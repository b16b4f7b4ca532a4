package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.delegation.DelegationComparison;
import id.sinergi.forum.api.delegation.InvitationDetails;
import id.sinergi.forum.api.delegation.SentList;
import id.sinergi.forum.application.delegation.ComparedLists;
import id.sinergi.forum.application.delegation.DelegationListQueries;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.Lang;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The lists of people that an agency has sent, and two of them side by side: the last two unless others are chosen. */
@Named
@RequestScoped
public class DelegationListsPage {
    @Inject
    DelegationQueries delegations;

    @Inject
    DelegationListQueries queries;

    @Inject
    Addressed addressed;

    @Inject
    Lang lang;

    private InvitationDetails invitation;
    private List<SentList> lists;
    private DelegationComparison comparison;

    public void load() {
        AgencyRef agency = new AgencyRef(addressed.find("agency").orElseThrow(() -> new NotFound("agency")));
        invitation = delegations.details(addressed.forum(), agency);
        lists = queries.all(addressed.forum(), agency);
        if (!lists.isEmpty()) {
            int after = number("after", lists.get(0).number());
            int before =
                    number("before", lists.get(Math.min(1, lists.size() - 1)).number());
            comparison = new ComparedLists(lists, lang::label).of(before, after);
        }
    }

    private int number(String name, int otherwise) {
        try {
            return addressed.find(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new NotFound(name);
        }
    }

    public String getForum() {
        return addressed.forum().value();
    }

    public InvitationDetails getInvitation() {
        return invitation;
    }

    public List<SentList> getLists() {
        return lists;
    }

    /** Null before the first list. */
    public DelegationComparison getComparison() {
        return comparison;
    }
}
