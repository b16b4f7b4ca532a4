package id.sinergi.forum.web;

import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.forum.api.minutes.MinutesStatus;
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

    public String minutes(MinutesStatus status) {
        return status == null
                ? ""
                : switch (status) {
                    case EMPTY -> "neutral";
                    case DRAFT -> "warn";
                    case FINAL -> "done";
                };
    }

    public String correction(CorrectionStatus status) {
        return status == null
                ? ""
                : switch (status) {
                    case PROPOSED -> "warn";
                    case APPROVED -> "done";
                    case REJECTED -> "stop";
                };
    }
}
