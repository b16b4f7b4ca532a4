package id.sinergi.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * One server and one deployment for all test classes (ADR 9). Arquillian by itself deploys anew for each class, which
 * with this connector means another server: twenty seconds a class.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Lets the first class deploy, shows the others what stands, and takes it down after the last. */
    public static class Keeper {
        private static final int BEFORE_THE_CONTAINERS_STOP = 100;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        private Instance<ClassContext> classes;

        @Inject
        private Event<UnDeployManagedDeployments> undeploy;

        private DeploymentScenario kept;
        private boolean deployed;
        private boolean ending;

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (kept == null) {
                event.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        /** A deployment that failed is not tried again: the first class says why, the others only that there is none. */
        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                deployed = true;
                event.proceed();
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            if (ending) {
                event.proceed();
            }
        }

        /** What is deployed is known per class, so a class must be there to take it down. */
        public void end(@Observes(precedence = BEFORE_THE_CONTAINERS_STOP) AfterSuite event) {
            if (kept == null) {
                return;
            }
            ending = true;
            classes.get().activate(InContainer.class);
            try {
                scenario.set(kept);
                undeploy.fire(new UnDeployManagedDeployments());
            } finally {
                classes.get().deactivate();
            }
        }
    }
}
