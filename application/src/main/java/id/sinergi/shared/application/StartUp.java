package id.sinergi.shared.application;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.RuleViolation;
import id.sinergi.shared.application.SystemState.Phase;
import id.sinergi.shared.infrastructure.Schema;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the system up beside the deployment: waits for the database as long as it takes, migrates it, loads what the
 * contexts need, then opens the doors. Deployment itself never fails for want of a database.
 */
@Singleton
@Startup
// Here, because Payara ignores the definition on a class of an EJB jar that is no EJB.
@DataSourceDefinition(
        name = "java:app/jdbc/sinergi",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=sinergi.db.url:}",
        user = "${MPCONFIG=sinergi.db.user:}",
        password = "${MPCONFIG=sinergi.db.password:}",
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.statement-timeout-in-seconds=30",
            "fish.payara.connection-leak-timeout-in-seconds=60"
        })
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {
    private static final System.Logger LOG = System.getLogger(StartUp.class.getName());
    private static final int SECONDS_BETWEEN_TRIES = 2;
    private static final int TRIES_BETWEEN_LINES = 15;
    private static final int SECONDS_TO_WRITE_LOG = 3;
    private static final int EXIT_CODE = 4;

    @Inject
    SystemState state;

    @Inject
    Schema schema;

    @Inject
    @Any
    Instance<StartUpStep> steps;

    /** Set by the executable, where this application owns the process and may end it. */
    @Inject
    @ConfigProperty(name = "sinergi.executable", defaultValue = "false")
    boolean executable;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final AtomicInteger tries = new AtomicInteger();
    private Future<?> waiting;

    @PostConstruct
    void begin() {
        waiting = scheduler.scheduleWithFixedDelay(this::tryOnce, 0, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        waiting.cancel(false);
    }

    private void tryOnce() {
        if (state.phase() != Phase.WAITING_FOR_DATABASE) {
            return;
        }
        try {
            schema.reach();
        } catch (SQLException e) {
            sayStillWaiting(e);
            return;
        }
        state.enter(Phase.PREPARING_DATABASE);
        try {
            prepare();
        } catch (RuleViolation refusal) {
            refuse(refusal.getMessage(), refusal);
        } catch (RuntimeException trouble) {
            refuse("the database could not be prepared", trouble);
        }
    }

    private void prepare() {
        schema.migrate();
        schema.alone(() -> CurrentCaller.run(Caller.SYSTEM, this::takeSteps));
        state.enter(Phase.READY);
        LOG.log(System.Logger.Level.INFO, "Sinergi is ready.");
        waiting.cancel(false);
    }

    private void takeSteps() {
        steps.stream().sorted(Comparator.comparingInt(StartUpStep::order)).forEach(StartUpStep::run);
    }

    private void sayStillWaiting(SQLException e) {
        if (tries.getAndIncrement() % TRIES_BETWEEN_LINES == 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The database does not answer yet ({0}). Trying again every {1} seconds.",
                    e.getMessage(),
                    SECONDS_BETWEEN_TRIES);
        }
    }

    private void refuse(String why, RuntimeException cause) {
        state.enter(Phase.REFUSED);
        LOG.log(System.Logger.Level.ERROR, "Sinergi does not start: " + why, cause);
        if (executable) {
            // Not at once: the server writes its log in the background, and the reason must be in it.
            waiting = scheduler.schedule(this::endProcess, SECONDS_TO_WRITE_LOG, TimeUnit.SECONDS);
        }
    }

    private void endProcess() {
        Runtime.getRuntime().exit(EXIT_CODE);
    }
}
