package id.sinergi.forum.application.minutes;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Protocols of correction as people look at them: all who see the forum see what is wrong in its minutes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CorrectionQueries {
    @Inject
    CorrectionRows rows;

    /** Somebody lists the corrections to the minutes of a forum, in the order of their numbers. */
    @Permit(FORUM_READ)
    public List<CorrectionDetails> list(ForumRef forum) {
        return rows.list(forum, CurrentCaller.get());
    }

    /**
     * Somebody looks at one.
     *
     * @throws NotFound when there is none of that reference, or the caller may not see its forum
     */
    @Permit(FORUM_READ)
    public CorrectionDetails details(CorrectionRef ref) {
        return rows.details(ref, CurrentCaller.get()).orElseThrow(() -> new NotFound(ref.value()));
    }
}
