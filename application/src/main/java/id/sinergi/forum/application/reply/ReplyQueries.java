package id.sinergi.forum.application.reply;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.reply.ReplyDetails;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Answers to invitations as people look at them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReplyQueries {
    @Inject
    ReplyRows rows;

    @Inject
    Clock clock;

    /**
     * Somebody looks at what an agency has answered.
     *
     * @throws NotFound when the agency is not invited, or the caller is neither of it nor of the host nor an auditor
     */
    @Permit(FORUM_READ)
    public ReplyDetails find(ForumRef forum, AgencyRef agency) {
        return rows.find(forum, agency.value(), CurrentCaller.get(), clock.instant())
                .orElseThrow(() -> new NotFound(agency.value()))
                .reply();
    }
}
