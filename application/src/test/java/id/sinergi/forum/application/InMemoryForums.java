package id.sinergi.forum.application;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.shared.api.NotFound;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryForums implements Forums {
    private final Map<ForumRef, Forum> all = new LinkedHashMap<>();
    private final Map<Year, Integer> numbers = new HashMap<>();

    @Override
    public Forum get(ForumRef ref) {
        return Optional.ofNullable(all.get(ref)).orElseThrow(() -> new NotFound(ref.value()));
    }

    @Override
    public Forum get(ForumId id) {
        return all.values().stream()
                .filter(forum -> forum.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.toString()));
    }

    @Override
    public Forum ofItem(UUID item) {
        return all.values().stream()
                .filter(forum -> forum.agenda().items().stream()
                        .anyMatch(found -> found.id().equals(item)))
                .findFirst()
                .orElseThrow(() -> new NotFound(item.toString()));
    }

    @Override
    public void add(Forum forum) {
        all.put(forum.ref(), forum);
    }

    @Override
    public ForumRef nextRef(Year year) {
        return ForumRef.of(year.getValue(), numbers.merge(year, 1, Integer::sum));
    }

    @Override
    public Optional<ForumRef> editionOn(ForumSeriesId series, LocalDate day) {
        return all.values().stream()
                .filter(forum -> forum.series().equals(Optional.of(series)))
                .filter(forum -> forum.editionOn().equals(Optional.of(day)))
                .map(Forum::ref)
                .findFirst();
    }
}
