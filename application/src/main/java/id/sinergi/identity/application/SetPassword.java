package id.sinergi.identity.application;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.Token;
import id.sinergi.shared.api.Subject;

/** Somebody who holds a one-time link sets the password of its account. */
public record SetPassword(Token token, Password password) implements Subject {
    private static final int ENOUGH_TO_TELL_APART = 12;

    /** The link by the beginning of its hash, which opens nothing. */
    @Override
    public String subject() {
        return "link " + token.hash().substring(0, ENOUGH_TO_TELL_APART);
    }
}
