package id.sinergi.forum.application.series;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.series.TopicDetails;
import id.sinergi.forum.api.series.TopicFilter;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Proposed topics as people look at them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TopicQueries {
    @Inject
    TopicRows rows;

    /** Somebody lists the topics they may see, the latest first. */
    @Permit(FORUM_READ)
    public Page<TopicDetails> list(TopicFilter filter, PageRequest page) {
        return rows.list(filter, page, CurrentCaller.get());
    }

    /**
     * Somebody looks at one.
     *
     * @throws NotFound when there is none of that reference, or the caller may not see it
     */
    @Permit(FORUM_READ)
    public TopicDetails details(TopicRef ref) {
        return rows.details(ref, CurrentCaller.get()).orElseThrow(() -> new NotFound(ref.value()));
    }
}
