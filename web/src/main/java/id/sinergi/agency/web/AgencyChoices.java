package id.sinergi.agency.web;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every agency a person can work for, for the list that an input suggests from. */
@Named
@RequestScoped
public class AgencyChoices {
    @Inject
    AgencyDirectory directory;

    private List<AgencyRow> all;

    public List<AgencyRow> getAll() {
        if (all == null) {
            all = directory.all();
        }
        return all;
    }
}
