package id.sinergi.agency.web;

import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.application.RegionGroupDetails;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One region group with its members. */
@Named
@RequestScoped
public class RegionGroupDetailsPage {
    @Inject
    RegionQueries regions;

    private String ref;
    private RegionGroupDetails group;

    public void load() {
        group = regions.group(new RegionGroupRef(ref)).orElseThrow(() -> new NotFound(ref));
    }

    public RegionGroupDetails getGroup() {
        return group;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
