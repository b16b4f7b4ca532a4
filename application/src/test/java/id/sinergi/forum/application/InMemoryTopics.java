package id.sinergi.forum.application;

import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.domain.series.Topic;
import id.sinergi.forum.domain.series.Topics;
import id.sinergi.shared.api.NotFound;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryTopics implements Topics {
    private final Map<TopicRef, Topic> all = new LinkedHashMap<>();
    private final Map<UUID, Topic> byItem = new HashMap<>();

    @Override
    public Topic get(TopicRef ref) {
        return Optional.ofNullable(all.get(ref)).orElseThrow(() -> new NotFound(ref.value()));
    }

    @Override
    public Optional<Topic> ofItem(UUID item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** The topic has become this item. */
    public void became(TopicRef ref, UUID item) {
        byItem.put(item, get(ref));
    }

    @Override
    public void add(Topic topic) {
        all.put(topic.ref(), topic);
    }

    @Override
    public TopicRef nextRef() {
        return new TopicRef("TOP-%04d".formatted(all.size() + 1));
    }
}
