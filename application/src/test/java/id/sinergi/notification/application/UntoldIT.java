package id.sinergi.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.notification.api.HappeningRef;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.UntoldRow;
import id.sinergi.notification.domain.Happening;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.testing.Demonstration;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What could not be told is seen by the administrator, who has it told again. */
class UntoldIT extends InContainer {
    @Inject
    Untold untold;

    @Inject
    Happenings happenings;

    @Inject
    Demonstration demonstration;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    /** In one transaction, so that nobody tells it meanwhile. */
    private String failed(int times) throws Exception {
        Caller host = demonstration.host();
        Happening happening =
                Happening.of(NoticeKind.FORUM_MOVED, UUID.randomUUID(), host.agency(), host.account(), clock.instant());
        transaction.begin();
        happenings.note(happening);
        for (int failure = 0; failure < times; failure++) {
            happenings.postpone(List.of(happening));
        }
        transaction.commit();
        return happening.id().toString();
    }

    private List<String> shown() throws Exception {
        return as(demonstration.administrator(), () -> untold.list()).stream()
                .map(UntoldRow::ref)
                .toList();
    }

    private void tellAgain(String ref) throws Exception {
        as(demonstration.administrator(), () -> {
            untold.tellAgain(new HappeningRef(ref));
            return null;
        });
    }

    @Test
    void what_failed_five_times_is_shown_until_it_is_told_again() throws Exception {
        String once = failed(1);
        String often = failed(5);
        assertThat(shown()).contains(often).doesNotContain(once);

        tellAgain(often);

        assertThat(shown()).doesNotContain(often);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tellAgain(often));
    }
}
