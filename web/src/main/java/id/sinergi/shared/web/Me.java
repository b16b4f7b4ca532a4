package id.sinergi.shared.web;

import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whoever reads the page: what to greet them by, and which controls to offer. The gate decides, this only hides. */
@Named("me")
@RequestScoped
public class Me {
    @Inject
    Instance<PersonDirectory> persons;

    public boolean isSignedIn() {
        return CurrentCaller.get().isSignedIn();
    }

    public String getUsername() {
        return CurrentCaller.get().username();
    }

    public Role getRole() {
        return CurrentCaller.get().role();
    }

    /** The person's name, or the name to sign in with where nobody knows better. */
    public String getName() {
        return persons.isResolvable() ? persons.get().name() : getUsername();
    }

    /** The agency the person works for, null where nobody knows. */
    public Bilingual getAgency() {
        return persons.isResolvable() ? persons.get().agency() : null;
    }

    /** The reference of that agency, null where nobody knows. */
    public String getAgencyRef() {
        return persons.isResolvable() ? persons.get().agencyRef() : null;
    }

    public boolean is(String role) {
        return CurrentCaller.get().is(Role.valueOf(role));
    }

    /** Whether the role has this permission; the agency of the record is the page's own question. */
    public boolean can(String permission) {
        return Permission.valueOf(permission).grantedTo(CurrentCaller.get());
    }
}
