package id.sinergi.shared.application;

import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.ReferenceState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** How the reference data stands. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReferenceQueries {
    @Inject
    ReferenceStore store;

    /** Somebody looks at where the reference data comes from and since when it is there. */
    @Permit(Permission.REFERENCE_READ)
    public ReferenceState state() {
        return store.state();
    }
}
