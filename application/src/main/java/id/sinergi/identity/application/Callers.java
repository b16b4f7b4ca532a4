package id.sinergi.identity.application;

import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whom a session belongs to, each time anew, so that a disabled account loses access at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Callers {
    @Inject
    AccountRows rows;

    @Inject
    DemoMode demoMode;

    /** Anybody's session is looked up; empty when the account is disabled or its stamp has changed since the sign-in. */
    @Permit(Permission.ANYONE)
    public Optional<SignedInPerson> find(SignedIn session) {
        return rows.person(session, demoMode.isOn());
    }
}
