package id.sinergi.agency.web;

import id.sinergi.agency.api.AgencyRow;
import id.sinergi.agency.application.AgencyFilter;
import id.sinergi.agency.application.AgencyQueries;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Every agency a person can work for, for the list that an input suggests from. */
@Named
@RequestScoped
public class AgencyChoices {
    @Inject
    AgencyQueries agencies;

    private List<AgencyRow> all;

    public List<AgencyRow> getAll() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    private List<AgencyRow> read() {
        List<AgencyRow> rows = new ArrayList<>();
        String after = null;
        do {
            Page<AgencyRow> page = agencies.list(AgencyFilter.ALL, new PageRequest(after, PageRequest.MAX));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }
}
