package id.sinergi.forum.application;

import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.domain.ForumSeries;
import id.sinergi.forum.domain.ForumSeriesList;
import id.sinergi.shared.api.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public final class InMemoryForumSeriesList implements ForumSeriesList {
    private final List<ForumSeries> all = new ArrayList<>();

    @Override
    public ForumSeries get(ForumSeriesRef ref) {
        return first(series -> series.ref().equals(ref));
    }

    @Override
    public ForumSeries get(ForumSeriesId id) {
        return first(series -> series.id().equals(id));
    }

    @Override
    public void add(ForumSeries series) {
        all.add(series);
    }

    @Override
    public ForumSeriesRef nextRef() {
        return new ForumSeriesRef("SER-%04d".formatted(all.size() + 1));
    }

    private ForumSeries first(Predicate<ForumSeries> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> new NotFound("series"));
    }
}
