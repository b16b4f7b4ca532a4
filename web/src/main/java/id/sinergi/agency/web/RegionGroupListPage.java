package id.sinergi.agency.web;

import id.sinergi.agency.application.RegionGroupRow;
import id.sinergi.agency.application.RegionQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The region groups. */
@Named
@RequestScoped
public class RegionGroupListPage {
    @Inject
    RegionQueries regions;

    private List<RegionGroupRow> groups;

    public void load() {
        groups = regions.groups();
    }

    public List<RegionGroupRow> getGroups() {
        return groups;
    }
}
