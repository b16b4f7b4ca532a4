package id.sinergi.forum.web;

import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The colour of a status, everywhere the same. */
@Named
@ApplicationScoped
public class ForumTones {
    public String forum(ForumStatus status) {
        return status == null
                ? ""
                : switch (status) {
                    case DRAFT -> "neutral";
                    case ANNOUNCED -> "open";
                    case HELD -> "warn";
                    case CLOSED -> "done";
                    case CANCELLED -> "stop";
                };
    }

    public String decision(DecisionStatus status) {
        return status == null
                ? ""
                : switch (status) {
                    case OPEN -> "open";
                    case IN_PROGRESS -> "warn";
                    case IMPLEMENTED -> "done";
                    case SUPERSEDED, LAPSED, NO_ACTION -> "neutral";
                    case WITHDRAWN -> "stop";
                };
    }
}
