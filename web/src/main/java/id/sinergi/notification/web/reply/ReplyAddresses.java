package id.sinergi.notification.web.reply;

import id.sinergi.identity.api.Token;

/** Where a secret link leads, below the address of the system. */
public final class ReplyAddresses {
    private ReplyAddresses() {}

    public static String of(Token secret) {
        return "/reply/" + secret.reveal();
    }
}
