package id.sinergi.agency.domain;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.shared.api.RuleViolation;

/** The events recorded for a region do not lead to the province it belongs to. */
public class RegionEventsContradict extends RuleViolation {
    private static final long serialVersionUID = 1;

    public RegionEventsContradict(RegionCode region) {
        super(region.value());
    }
}
