package id.sinergi.agency.application;

import static id.sinergi.shared.api.Permission.REFERENCE_READ;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What people look up about ministries, other bodies and regional governments. */
@Stateless
public class AgencyQueries {
    @Inject
    AgencyReads agencies;

    @Inject
    Today today;

    /** Lists agencies in the order of protocol. */
    @Permit(REFERENCE_READ)
    public Page<AgencyRow> list(AgencyFilter filter, PageRequest page) {
        return agencies.list(filter, today.get(), page);
    }

    /** Shows one agency; empty when there is none. */
    @Permit(REFERENCE_READ)
    public Optional<AgencyDetails> details(AgencyRef ref) {
        return agencies.details(ref, today.get());
    }
}
