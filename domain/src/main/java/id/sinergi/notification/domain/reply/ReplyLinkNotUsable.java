package id.sinergi.notification.domain.reply;

import id.sinergi.shared.api.RuleViolation;

/** The link is nobody's: it was never made, or is revoked, or its owner has gone. */
public class ReplyLinkNotUsable extends RuleViolation {
    private static final long serialVersionUID = 1;

    public ReplyLinkNotUsable() {
        super();
    }
}
