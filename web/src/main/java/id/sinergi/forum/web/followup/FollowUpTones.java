package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.EscalationLevel;
import id.sinergi.forum.api.followup.FollowUpStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The colours of follow-ups, everywhere the same. */
@Named
@ApplicationScoped
public class FollowUpTones {
    public String status(FollowUpStatus status) {
        return status == null
                ? ""
                : switch (status) {
                    case OPEN -> "open";
                    case REPORTED -> "warn";
                    case RETURNED -> "stop";
                    case CONFIRMED -> "done";
                    case WITHDRAWN -> "neutral";
                };
    }

    public String level(EscalationLevel level) {
        return level == EscalationLevel.DUE_SOON ? "warn" : "stop";
    }
}
