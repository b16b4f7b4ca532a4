package id.sinergi.forum.application;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.ForumPlan;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forums as people look at them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ForumQueries {
    @Inject
    ForumRows rows;

    @Inject
    OfficialDay day;

    /** Somebody lists the forums they may see, the latest first. */
    @Permit(FORUM_READ)
    public Page<ForumRow> list(ForumFilter filter, PageRequest page) {
        return rows.list(filter, page, CurrentCaller.get());
    }

    /**
     * Somebody looks at one.
     *
     * @throws NotFound when there is none of that reference, or the caller may not see it
     */
    @Permit(FORUM_READ)
    public ForumDetails details(ForumRef ref) {
        return rows.details(ref, CurrentCaller.get(), day.today()).orElseThrow(() -> new NotFound(ref.value()));
    }

    /**
     * Somebody plans a forum, or records what happens in it.
     *
     * @throws NotFound when there is none of that reference, or the caller may not see it
     */
    @Permit(FORUM_READ)
    public ForumPlan plan(ForumRef ref) {
        return rows.plan(ref, CurrentCaller.get()).orElseThrow(() -> new NotFound(ref.value()));
    }

    /**
     * Somebody looks at one part of a forum.
     *
     * @throws NotFound when there is none of that reference, or the caller may not see it
     */
    @Permit(FORUM_READ)
    public ForumHead head(ForumRef ref) {
        return rows.head(ref, CurrentCaller.get()).orElseThrow(() -> new NotFound(ref.value()));
    }
}
