package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.InvitationDetails;
import id.sinergi.forum.application.delegation.DelegateLine;

/** What an officer types about somebody whom the agency sends. */
public class DelegateForm {
    private String role;
    private String name;
    private String function;

    DelegateForm(DelegateRole role) {
        this.role = role.name();
    }

    static DelegateForm of(InvitationDetails.Person person) {
        DelegateForm form = new DelegateForm(person.role());
        form.name = person.name();
        form.function = person.function();
        return form;
    }

    DelegateLine line() {
        return new DelegateLine(DelegateRole.valueOf(role), name, function);
    }

    boolean isBlank() {
        return (name == null || name.isBlank()) && (function == null || function.isBlank());
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }
}
