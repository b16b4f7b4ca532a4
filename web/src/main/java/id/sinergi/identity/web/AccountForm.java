package id.sinergi.identity.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.AccountRow;
import id.sinergi.shared.api.Role;
import java.util.List;

/** What an administrator types about an account. */
public class AccountForm {
    private String displayName;
    private Role role;
    private String agency;

    /** The form as the stored account fills it. */
    static AccountForm of(AccountRow account) {
        AccountForm form = new AccountForm();
        form.displayName = account.displayName();
        form.role = account.role();
        form.agency = account.agencyRef();
        return form;
    }

    AgencyRef agencyRef() {
        return new AgencyRef(agency.strip());
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
