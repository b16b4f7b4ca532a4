package id.sinergi.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is a demonstration: known accounts with a known password, on a database without real people. */
@ApplicationScoped
public class DemoMode {
    @Inject
    @ConfigProperty(name = "sinergi.demo", defaultValue = "false")
    boolean on;

    public boolean isOn() {
        return on;
    }
}
