package id.sinergi.forum.application.minutes;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Minutes as people look at them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MinutesQueries {
    @Inject
    MinutesRows rows;

    /**
     * Somebody looks at the minutes of a forum.
     *
     * @throws NotFound when there is no such forum, or the caller may not see its minutes
     */
    @Permit(FORUM_READ)
    public MinutesDetails details(ForumRef forum) {
        return rows.details(forum, CurrentCaller.get()).orElseThrow(() -> new NotFound(forum.value()));
    }
}
