package id.sinergi.notification.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where the writer of letters sits. Words are a matter of the web, which this layer does not know; so the web sends its
 * writer here when it starts. Until then letters wait.
 */
@ApplicationScoped
public class WritingDesk {
    private final AtomicReference<LetterWriter> writer = new AtomicReference<>();

    public void employ(LetterWriter employed) {
        writer.set(employed);
    }

    Optional<LetterWriter> writer() {
        return Optional.ofNullable(writer.get());
    }
}
