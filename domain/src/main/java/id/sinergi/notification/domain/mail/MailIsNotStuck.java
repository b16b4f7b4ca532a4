package id.sinergi.notification.domain.mail;

import id.sinergi.notification.api.mail.MailState;
import id.sinergi.shared.api.RuleViolation;

/** Only a mail that has been given up can be put back. */
public class MailIsNotStuck extends RuleViolation {
    private static final long serialVersionUID = 1;

    public MailIsNotStuck(MailState state) {
        super(state);
    }
}
