package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInDelayE2E {
    private static final int ENOUGH = 9;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    /** With a name that belongs to nobody, which is treated like any other and keeps nobody out. */
    @Test
    void growsWithEveryWrongPassword() {
        Visitor stranger = visitors.stranger();
        String first = refusal(stranger);
        String last = first;

        // The delay doubles, so that at some point it is longer than a try takes, however slow this machine is.
        for (int tries = 1; tries < ENOUGH && last.equals(first); tries++) {
            last = refusal(stranger);
        }

        assertThat(last).isNotEqualTo(first);
    }

    private static String refusal(Visitor stranger) {
        stranger.signIn("nobody", "a wrong password");
        return stranger.page().locator("#messages").innerText();
    }
}
