package id.sinergi.identity.web;

import id.sinergi.identity.api.AccountBoard;
import id.sinergi.identity.application.AccountQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an administrator finds about accounts on the home page. */
@Named
@RequestScoped
public class AccountHomeBoard {
    @Inject
    AccountQueries queries;

    private AccountBoard board;

    public AccountBoard getBoard() {
        if (board == null) {
            board = queries.board();
        }
        return board;
    }
}
