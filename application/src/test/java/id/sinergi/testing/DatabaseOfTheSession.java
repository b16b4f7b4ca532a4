package id.sinergi.testing;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One database for all tests of a run that ask for one; stopped when the run ends. */
public class DatabaseOfTheSession implements LauncherSessionListener {
    private static final String DIRECTORY = System.getProperty("sinergi.test.database");

    private EmbeddedMariaDb database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (DIRECTORY == null) {
            return;
        }
        try {
            deleteWhatAnEarlierRunLeft(Path.of(DIRECTORY));
            database = EmbeddedMariaDb.start(Path.of(DIRECTORY), 0);
        } catch (IOException e) {
            throw new IllegalStateException("The database for the tests does not start", e);
        }
        // Arquillian puts it into its XML before parsing that.
        System.setProperty("sinergi.test.db.url", database.url().replace("&", "&amp;"));
        System.setProperty("sinergi.test.db.port", String.valueOf(database.port()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            try {
                database.close();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("The database for the tests does not stop", e);
            }
        }
    }

    private static void deleteWhatAnEarlierRunLeft(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
