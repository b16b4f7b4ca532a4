package id.sinergi.forum.application.minutes;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.domain.minutes.Minutes;
import id.sinergi.forum.domain.minutes.MinutesBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Minutes of one forum, and what is told about their older versions. */
final class InMemoryMinutesBook implements MinutesBook {
    final List<Minutes> all = new ArrayList<>();
    final Map<Integer, Map<SectionKey, SectionText>> versions = new HashMap<>();

    @Override
    public Optional<Minutes> of(ForumId forum) {
        return all.stream().findFirst();
    }

    @Override
    public void add(Minutes minutes) {
        all.add(minutes);
    }

    @Override
    public Map<SectionKey, SectionText> asOfVersion(Minutes minutes, int number) {
        return versions.getOrDefault(number, Map.of());
    }
}
