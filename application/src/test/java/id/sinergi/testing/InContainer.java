package id.sinergi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.application.SystemState;
import jakarta.inject.Inject;
import java.io.File;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that run inside the real server against the real database. The archive holds the domain, the
 * application and these tests; it is a WAR because the connector cannot deploy an EAR.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {
    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private static final Pattern LIBRARIES = Pattern.compile(
            "(commons|flyway|greenmail|ical4j|java-diff-utils|jackson|mariadb-java-client|slf4j|threeten|tika|uuid-creator|assertj|byte-buddy|sinergi-domain)[^/]*[.]jar$"
                    + "|domain/target/classes$");

    /** What starts and stops the database belongs to the test's own side. */
    private static final String OUTSIDE = ".*(META-INF/services|EmbeddedMariaDb|DatabaseOfTheSession|OneDeployment).*";

    @Inject
    protected SystemState state;

    @Deployment
    public static WebArchive archive() {
        return ShrinkWrap.create(WebArchive.class, "sinergi-tests.war")
                .merge(directory("target/classes"), "WEB-INF/classes")
                .merge(directory("target/test-classes"), "WEB-INF/classes", Filters.exclude(OUTSIDE))
                .addAsLibraries(librariesOfTheApplication())
                .addAsWebInfResource("META-INF/beans.xml", "beans.xml")
                .addAsWebInfResource("META-INF/ejb-jar.xml", "ejb-jar.xml");
    }

    private static GenericArchive directory(String path) {
        return ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(path)
                .as(GenericArchive.class);
    }

    @BeforeEach
    void waitUntilTheSystemIsReady() {
        long end = System.nanoTime() + DEADLINE;
        while (state.isStarting() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
        }
        assertThat(state.phase()).isEqualTo(SystemState.Phase.READY);
    }

    /** Does the work as somebody. */
    protected static <T> T as(Caller caller, Callable<T> work) throws Exception {
        return CurrentCaller.call(caller, work);
    }

    /** Takes them from the class path that Maven has resolved, so that the list of libraries stands in one place. */
    private static File[] librariesOfTheApplication() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> LIBRARIES.matcher(entry).find())
                .map(InContainer::asJar)
                .toArray(File[]::new);
    }

    /** Inside an IDE the domain is a directory of classes, not yet a jar. */
    private static File asJar(String entry) {
        File file = new File(entry);
        if (file.isFile()) {
            return file;
        }
        File jar = new File("target/domain-for-tests.jar");
        directory(entry).as(ZipExporter.class).exportTo(jar, true);
        return jar;
    }
}
