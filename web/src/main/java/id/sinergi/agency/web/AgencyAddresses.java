package id.sinergi.agency.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.shared.web.rest.ResourceAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Where agencies and regions live for programs. */
@ApplicationScoped
class AgencyAddresses implements ResourceAddresses {
    @Override
    public Map<Class<?>, String> segments() {
        return Map.of(
                AgencyRef.class, "agencies",
                RegionCode.class, "regions",
                RegionGroupRef.class, "region-groups");
    }
}
