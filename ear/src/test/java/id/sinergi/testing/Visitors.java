package id.sinergi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Lets people visit the system in a test: {@code @RegisterExtension Visitors visitors = new Visitors()}. After the test
 * no browser of theirs may have complained; after a failed one {@code ear/target/e2e/failed} shows what they saw.
 */
public final class Visitors
        implements AfterEachCallback, TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {
    /** Of every account of the demonstration. */
    public static final String PASSWORD = "sinergi-demo";

    private static final int TIMEOUT = 15_000;
    /** What the sign-in page gave each person, so that not every test has to go through it. */
    private static final Map<String, String> SESSIONS = new HashMap<>();

    private final List<Visitor> visitors = new ArrayList<>();

    /** Somebody who has not signed in. */
    public Visitor stranger() {
        return stranger(new Browser.NewContextOptions());
    }

    /** Somebody who has not signed in, with a certain device. */
    public Visitor stranger(Browser.NewContextOptions device) {
        return stranger(SinergiServer.running().baseUrl(), device);
    }

    /** Somebody at another server. */
    public Visitor stranger(String baseUrl, Browser.NewContextOptions device) {
        var context = Browsers.chromium().newContext(device);
        context.setDefaultTimeout(TIMEOUT);
        Visitor visitor = new Visitor(context, baseUrl);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody of the demonstration, signed in. */
    public Visitor as(String username) {
        return as(username, new Browser.NewContextOptions());
    }

    /** Somebody of the demonstration, signed in, with a certain device. */
    public Visitor as(String username, Browser.NewContextOptions device) {
        String key = username + SinergiServer.running().starts();
        if (!SESSIONS.containsKey(key)) {
            Visitor visitor = stranger();
            visitor.signIn(username, PASSWORD);
            SESSIONS.put(key, visitor.context().storageState());
        }
        return stranger(device.setStorageState(SESSIONS.get(key)));
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        keep(test);
        throw thrown;
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        keep(test);
        throw thrown;
    }

    private void keep(ExtensionContext test) throws IOException {
        for (int i = 0; i < visitors.size(); i++) {
            keep(visitors.get(i).page(), test.getDisplayName().replaceAll("\\W+", "-") + (i + 1));
        }
    }

    private static void keep(Page page, String name) throws IOException {
        Path directory = Files.createDirectories(ProjectDirectory.root().resolve("ear/target/e2e/failed"));
        try {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(directory.resolve(name + ".png")));
            Files.writeString(directory.resolve(name + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
        } catch (PlaywrightException e) {
            Files.writeString(directory.resolve(name + ".txt"), "No picture: " + e.getMessage());
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List<String> complaints =
                visitors.stream().flatMap(v -> v.complaints().stream()).toList();
        visitors.forEach(visitor -> visitor.context().close());
        visitors.clear();
        if (test.getExecutionException().isEmpty()) {
            assertThat(complaints).as("what the browser complained about").isEmpty();
        }
    }
}
