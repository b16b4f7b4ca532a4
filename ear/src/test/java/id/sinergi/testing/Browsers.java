package id.sinergi.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one Chromium of the browser tests, started on first use and ended with the test session.
 *
 * <p>It is the Chromium or Chrome of this machine. Where there is none it is installed: by {@code apt-get} as root on
 * Debian and its relatives, else by Playwright into the home directory.
 */
public final class Browsers {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    /** Downloading is our decision, and never of all three engines. */
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static Playwright playwright;
    private static Browser chromium;

    private Browsers() {}

    /** Each test opens a context of its own in it. */
    public static synchronized Browser chromium() {
        if (chromium == null) {
            Optional<Path> found = find().or(Browsers::install);
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
            chromium = launch(found);
        }
        return chromium;
    }

    private static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(directory -> !directory.isEmpty())
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Empty when it is Playwright that knows where it has put it. */
    private static Optional<Path> install() {
        if (isRoot()
                && run("apt-get", "update")
                && run("apt-get", "install", "-y", "--no-install-recommends", "chromium")) {
            return find();
        }
        run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CLI.class.getName(),
                "install",
                "chromium");
        return Optional.empty();
    }

    private static Browser launch(Optional<Path> executable) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(ARGUMENTS)
                .setChromiumSandbox(!isRoot())
                .setEnv(System.getenv());
        executable.ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it so that 'chromium' or 'google-chrome' is in the PATH,"
                            + " or allow this machine to download it.",
                    e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Path log = Files.createDirectories(ProjectDirectory.root().resolve("ear/target/e2e"))
                    .resolve("chromium-installation.log");
            return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // There is no such program here; the next way is tried.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted while Chromium was being installed", e));
        }
    }

    /** Ends it; the next use starts another. */
    public static synchronized void stop() {
        if (chromium != null) {
            chromium.close();
            playwright.close();
            chromium = null;
        }
    }
}
