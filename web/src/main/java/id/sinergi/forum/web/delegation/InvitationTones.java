package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.delegation.InvitationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The colour of an invitation, everywhere the same. */
@Named
@ApplicationScoped
public class InvitationTones {
    public String of(InvitationStatus status) {
        return status == null
                ? ""
                : switch (status) {
                    case INVITED -> "neutral";
                    case REGISTERED -> "open";
                    case WAITING -> "warn";
                    case APPROVED -> "done";
                    case DECLINED, WITHDRAWN -> "stop";
                };
    }
}
