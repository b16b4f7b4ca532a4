package id.sinergi.notification.infrastructure;

import id.sinergi.notification.application.mail.MailSettings;
import id.sinergi.notification.application.mail.Post;
import java.time.Clock;

/** The real thing, for tests of other packages. */
public final class PostFixture {
    private PostFixture() {}

    public static Post to(MailSettings settings) {
        SmtpPost post = new SmtpPost();
        post.settings = settings;
        post.clock = Clock.systemUTC();
        return post;
    }
}
