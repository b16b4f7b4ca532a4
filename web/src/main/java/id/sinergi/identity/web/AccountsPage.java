package id.sinergi.identity.web;

import id.sinergi.identity.api.AccountFilter;
import id.sinergi.identity.api.AccountRow;
import id.sinergi.identity.application.AccountQueries;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The list of accounts; everything it shows is in its address. */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    AccountQueries accounts;

    @Inject
    ExternalContext external;

    private Page<AccountRow> page;

    public void load() {
        page = accounts.list(
                new AccountFilter(getText(), role(), disabled()),
                new PageRequest(parameter("after"), PageRequest.DEFAULT));
    }

    public Page<AccountRow> getPage() {
        return page;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public String getText() {
        return parameter("q");
    }

    /** The role chosen, by its name; null for all. */
    public String getRole() {
        return parameter("role");
    }

    /** {@code active} or {@code disabled}; null for all. */
    public String getState() {
        return parameter("state");
    }

    private Role role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(getRole()))
                .findFirst()
                .orElse(null);
    }

    private Boolean disabled() {
        return "disabled".equals(getState()) ? Boolean.TRUE : "active".equals(getState()) ? Boolean.FALSE : null;
    }

    private String parameter(String name) {
        return external.getRequestParameterMap().get(name);
    }
}
