package id.sinergi.agency.application;

import static id.sinergi.shared.api.Permission.REFERENCE_READ;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.api.RegionKind;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people look up about regions, on any day. */
@Stateless
public class RegionQueries {
    @Inject
    RegionReads regions;

    @Inject
    Today today;

    /** Lists the regions of a day by code, so that a province stands before what lies in it. */
    @Permit(REFERENCE_READ)
    public Page<RegionRow> list(RegionFilter filter, PageRequest page) {
        return regions.list(filter.on(orToday(filter.on())), page);
    }

    /** Lists all regions of today, for choosing among them. */
    @Permit(REFERENCE_READ)
    public List<RegionRow> all() {
        return regions.all(RegionFilter.ALL.on(today.get()));
    }

    /** Lists all provinces of a day, for choosing one. */
    @Permit(REFERENCE_READ)
    public List<RegionRow> provinces(LocalDate on) {
        return regions.all(new RegionFilter(null, RegionKind.PROVINCE, null, null, orToday(on)));
    }

    /** Lists all regencies and cities that belonged to a province on a day. */
    @Permit(REFERENCE_READ)
    public List<RegionRow> within(RegionFilter filter) {
        return regions.all(filter.on(orToday(filter.on())));
    }

    /** Shows one region; empty when there is none. */
    @Permit(REFERENCE_READ)
    public Optional<RegionDetails> details(RegionCode code) {
        return regions.details(code, today.get());
    }

    /** Counts the regions of a day; null for today. */
    @Permit(REFERENCE_READ)
    public RegionCounts counts(LocalDate on) {
        return regions.counts(orToday(on));
    }

    /** Lists all region groups. */
    @Permit(REFERENCE_READ)
    public List<RegionGroupRow> groups() {
        return regions.groups();
    }

    /** Shows one region group; empty when there is none. */
    @Permit(REFERENCE_READ)
    public Optional<RegionGroupDetails> group(RegionGroupRef ref) {
        return regions.group(ref, today.get());
    }

    private LocalDate orToday(LocalDate on) {
        return on == null ? today.get() : on;
    }
}
