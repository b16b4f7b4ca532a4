package id.sinergi.agency.infrastructure;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.application.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** An agency is responsible for itself. */
@ApplicationScoped
class AgencyScope implements ScopeResolver {
    @Inject
    AgencyDirectory directory;

    @Override
    public String kind() {
        return "agency";
    }

    @Override
    public Optional<UUID> responsibleAgency(String key) {
        return directory.find(new AgencyRef(key)).map(agency -> agency.id().value());
    }
}
