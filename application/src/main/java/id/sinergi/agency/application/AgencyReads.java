package id.sinergi.agency.application;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.time.LocalDate;
import java.util.Optional;

/** How agencies are read. */
public interface AgencyReads {
    Page<AgencyRow> list(AgencyFilter filter, LocalDate today, PageRequest page);

    Optional<AgencyDetails> details(AgencyRef ref, LocalDate today);
}
