package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpBoard;
import id.sinergi.forum.application.followup.FollowUpQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for the reader of the home page in follow-ups. */
@Named
@RequestScoped
public class FollowUpHome {
    @Inject
    FollowUpQueries queries;

    private FollowUpBoard board;

    public FollowUpBoard getBoard() {
        if (board == null) {
            board = queries.board();
        }
        return board;
    }
}
