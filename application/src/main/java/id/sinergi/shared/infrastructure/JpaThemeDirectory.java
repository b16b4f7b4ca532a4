package id.sinergi.shared.infrastructure;

import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.ThemeDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The themes as loaded. They change with a new version of Sinergi only, so they are read once a minute at most. */
@ApplicationScoped
class JpaThemeDirectory implements ThemeDirectory {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    Clock clock;

    private volatile Known known = new Known(List.of(), Instant.MIN);

    private record Known(List<Theme> themes, Instant until) {}

    @Override
    public List<Theme> themes() {
        Instant now = clock.instant();
        if (known.themes().isEmpty() || now.isAfter(known.until())) {
            known = new Known(read(), now.plus(FRESH));
        }
        return known.themes();
    }

    private List<Theme> read() {
        return List.copyOf(new Sql("SELECT code, name_id, name_en FROM theme ORDER BY list_order")
                .list(entityManager, row -> new Theme(row.text(0), row.bilingual(1))));
    }
}
