package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.series.TopicRef;
import java.util.Optional;
import java.util.UUID;

/** All topics ever proposed. */
public interface Topics {
    /**
     * The topic with this reference, for change: until the transaction ends nobody else changes it.
     *
     * @throws id.sinergi.shared.api.NotFound when there is none
     */
    Topic get(TopicRef ref);

    /** The topic that became this agenda item, for change. */
    Optional<Topic> ofItem(UUID item);

    void add(Topic topic);

    /** The next free reference; given once, also to transactions that run side by side. */
    TopicRef nextRef();
}
