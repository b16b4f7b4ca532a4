package id.sinergi.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the root of the project, whichever module a test runs in. */
public final class ProjectDirectory {
    private ProjectDirectory() {}

    /** The directory with {@code .mvn} in it. */
    public static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.isDirectory(directory.resolve(".mvn"))) {
            directory = directory.getParent();
        }
        if (directory == null) {
            throw new IllegalStateException(
                    "Not inside the project: " + Path.of("").toAbsolutePath());
        }
        return directory;
    }

    /** Kept between builds and out of version control: the unpacked database server, the data of the demo. */
    public static Path data() {
        return root().resolve(".data");
    }
}
