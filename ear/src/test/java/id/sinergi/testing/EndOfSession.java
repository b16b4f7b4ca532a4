package id.sinergi.testing;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Ends browser, servers and database when JUnit ends its session, also when tests failed. A process that is still there
 * afterwards makes the build fail.
 */
public final class EndOfSession implements LauncherSessionListener {
    private static final int SECONDS = 20;

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.stop();
        Office.stop();
        SinergiServer.stop();
        List<ProcessHandle> left = ProcessHandle.current()
                .descendants()
                .filter(EndOfSession::stays)
                .toList();
        if (!left.isEmpty()) {
            left.forEach(process -> System.err.println("A process is left: " + process.info()));
            left.forEach(ProcessHandle::destroyForcibly);
            // JUnit only logs what a listener throws; Maven notices when its fork ends like this.
            Runtime.getRuntime().halt(1);
        }
    }

    private static boolean stays(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
