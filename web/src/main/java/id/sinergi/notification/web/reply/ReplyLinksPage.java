package id.sinergi.notification.web.reply;

import id.sinergi.notification.application.reply.OwnReplyLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many links of the reader's still answer invitations. */
@Named
@RequestScoped
public class ReplyLinksPage {
    @Inject
    OwnReplyLinks links;

    private Integer working;

    public int getWorking() {
        if (working == null) {
            working = links.count();
        }
        return working;
    }
}
