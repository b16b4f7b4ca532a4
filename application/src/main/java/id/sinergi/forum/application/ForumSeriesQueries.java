package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.ForumSeriesFilter;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Series as people look at them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ForumSeriesQueries {
    @Inject
    ForumSeriesRows rows;

    @Inject
    OfficialDay day;

    /** Somebody lists series by name. */
    @Permit(FORUM_READ)
    public Page<ForumSeriesRow> list(ForumSeriesFilter filter, PageRequest page) {
        return rows.list(filter, page, day.today());
    }

    /**
     * Somebody looks at one.
     *
     * @throws NotFound when there is none of that reference, or the caller may not see it
     */
    @Permit(FORUM_READ)
    public ForumSeriesDetails details(ForumSeriesRef ref) {
        return rows.details(ref, CurrentCaller.get(), day.today()).orElseThrow(() -> new NotFound(ref.value()));
    }
}
