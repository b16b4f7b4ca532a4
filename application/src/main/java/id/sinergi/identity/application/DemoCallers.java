package id.sinergi.identity.application;

import id.sinergi.identity.domain.Accounts;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.application.DemoPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The people of a demonstration as callers. */
@ApplicationScoped
class DemoCallers implements DemoPeople {
    private static final String COORDINATOR = "koordinator";

    @Inject
    Accounts accounts;

    @Inject
    DemoMode demoMode;

    @Override
    public Optional<Caller> coordinator() {
        return demoMode.isOn()
                ? accounts.findByUsername(COORDINATOR)
                        .map(account ->
                                new Caller(account.id(), account.username(), account.role(), account.agencyId()))
                : Optional.empty();
    }
}
