package id.sinergi.agency.application;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How regions and their groups are read. */
public interface RegionReads {
    /** The filter's day is set. */
    Page<RegionRow> list(RegionFilter filter, PageRequest page);

    List<RegionRow> all(RegionFilter filter);

    Optional<RegionDetails> details(RegionCode code, LocalDate today);

    RegionCounts counts(LocalDate on);

    List<RegionGroupRow> groups();

    Optional<RegionGroupDetails> group(RegionGroupRef ref, LocalDate today);
}
