package id.sinergi.agency.application;

import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Versioned;
import java.util.List;

/** A region group on its own page, with the version that a change must name. */
public record RegionGroupDetails(RegionGroupRef ref, Bilingual name, List<RegionRow> members, int version)
        implements Versioned {}
