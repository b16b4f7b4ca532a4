package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpRef;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Which follow-up the address of a page names; and the way back to it. */
@RequestScoped
public class FollowUpAddress {
    @Inject
    Addressed addressed;

    FollowUpRef ref() {
        return new FollowUpRef(segment("document") + "/" + segment("number"));
    }

    String segment(String name) {
        return addressed.find(name).orElseThrow(() -> new NotFound(name));
    }

    void goTo(FollowUpRef followUp) throws IOException {
        addressed.goTo("/follow-ups/" + followUp);
    }
}
