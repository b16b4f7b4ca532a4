package id.sinergi.forum.web;

import id.sinergi.forum.api.HomeBoard;
import id.sinergi.forum.application.HomeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for the reader of the home page in forums and decisions. */
@Named
@RequestScoped
public class ForumHomeBoard {
    @Inject
    HomeQueries queries;

    private HomeBoard board;

    public HomeBoard getBoard() {
        if (board == null) {
            board = queries.board();
        }
        return board;
    }
}
