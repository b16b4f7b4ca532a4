package id.sinergi.agency.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.application.AgencyDetails;
import id.sinergi.agency.application.AgencyQueries;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One agency. */
@Named
@RequestScoped
public class AgencyDetailsPage {
    @Inject
    AgencyQueries agencies;

    private String ref;
    private AgencyDetails details;

    public void load() {
        details = agencies.details(new AgencyRef(ref)).orElseThrow(() -> new NotFound(ref));
    }

    public AgencyDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
