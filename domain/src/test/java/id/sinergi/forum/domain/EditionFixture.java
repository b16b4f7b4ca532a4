package id.sinergi.forum.domain;

import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.shared.api.NotFound;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;

/** Knows only one edition of whatever series, on one day; null for none. */
record EditionFixture(LocalDate on, ForumRef edition) implements Forums {
    static final EditionFixture NONE = new EditionFixture(null, null);

    @Override
    public Optional<ForumRef> editionOn(ForumSeriesId series, LocalDate day) {
        return day.equals(on) ? Optional.of(edition) : Optional.empty();
    }

    @Override
    public Forum get(ForumRef ref) {
        throw new NotFound(ref.value());
    }

    @Override
    public Forum get(ForumId id) {
        throw new NotFound(id.toString());
    }

    @Override
    public Forum ofItem(UUID item) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(Forum forum) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ForumRef nextRef(Year year) {
        throw new UnsupportedOperationException();
    }
}
