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
    private static final Map<Class<?>, String> SEGMENTS = Map.of(
            AgencyRef.class, "agencies",
            RegionCode.class, "regions",
            RegionGroupRef.class, "region-groups");

    @Override
    public String segment(Class<?> record, Object reference) {
        return SEGMENTS.get(reference.getClass());
    }
}
