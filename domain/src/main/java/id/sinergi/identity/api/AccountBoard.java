package id.sinergi.identity.api;

import java.util.List;

/**
 * What administrators keep an eye on.
 *
 * @param active accounts that can sign in
 * @param waiting accounts whose person has not chosen a first password
 * @param openLinks one-time links that can still be used
 * @param disabled accounts that an administrator has closed
 * @param delayed accounts and addresses that have to wait after failed sign-ins, at this moment
 * @param waitingRows some of those who wait, the newest account first
 */
public record AccountBoard(
        int active, int waiting, int openLinks, int disabled, int delayed, List<AccountRow> waitingRows) {}
