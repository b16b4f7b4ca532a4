package id.sinergi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.application.SystemState;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URISyntaxException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.csv.CSVFormat;
import org.assertj.core.api.Assertions;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.mysql.mariadb.MariaDBDatabaseType;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mariadb.jdbc.Driver;

/**
 * Tests that run inside the real server against the real database. The archive holds all classes of the domain, the
 * application and these tests; it is a WAR because the connector cannot deploy an EAR.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {
    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    @Inject
    protected SystemState state;

    @Deployment
    public static WebArchive archive() {
        return ShrinkWrap.create(WebArchive.class, "sinergi-tests.war")
                .addPackages(true, "id.sinergi")
                .addAsLibraries(
                        fileOf(Flyway.class),
                        fileOf(MariaDBDatabaseType.class),
                        fileOf(Driver.class),
                        fileOf(UuidCreator.class),
                        fileOf(CSVFormat.class),
                        fileOf(Assertions.class))
                .addAsResource("META-INF/persistence.xml")
                .addAsResource("db/migration")
                .addAsResource("reference")
                .addAsWebInfResource("META-INF/beans.xml", "beans.xml")
                .addAsWebInfResource("META-INF/ejb-jar.xml", "ejb-jar.xml");
    }

    @BeforeEach
    void waitUntilTheSystemIsReady() {
        long end = System.nanoTime() + DEADLINE;
        while (!state.isReady() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
        }
        assertThat(state.phase()).isEqualTo(SystemState.Phase.READY);
    }

    /** Does the work as somebody. */
    protected static <T> T as(Caller caller, Callable<T> work) throws Exception {
        return CurrentCaller.call(caller, work);
    }

    private static File fileOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
