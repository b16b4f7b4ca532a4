package id.sinergi.agency.web;

import id.sinergi.agency.application.RegionCounts;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.shared.api.ReferenceState;
import id.sinergi.shared.application.ReferenceQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an administrator finds about reference data on the home page. */
@Named
@RequestScoped
public class ReferenceHomeBoard {
    @Inject
    ReferenceQueries reference;

    @Inject
    RegionQueries regions;

    private ReferenceState state;
    private RegionCounts counts;

    public ReferenceState getState() {
        if (state == null) {
            state = reference.state();
        }
        return state;
    }

    public RegionCounts getCounts() {
        if (counts == null) {
            counts = regions.counts(null);
        }
        return counts;
    }
}
