package id.sinergi.identity.application;

import id.sinergi.shared.application.StartUpStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees to it that somebody can sign in: the people of a demonstration, or whoever reads the log of a new system. */
@ApplicationScoped
class AccountsAtStart implements StartUpStep {
    private static final System.Logger LOG = System.getLogger(AccountsAtStart.class.getName());

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    @ConfigProperty(name = "sinergi.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Override
    public int order() {
        return ACCOUNTS;
    }

    @Override
    public void run() {
        demoAccounts.ensure();
        firstAdministrator
                .offer()
                .ifPresent(token -> LOG.log(
                        System.Logger.Level.WARNING,
                        "There is no account yet. Whoever opens this address within 24 hours becomes the administrator: {0}",
                        baseUrl + "/setup?token=" + token.reveal()));
    }
}
