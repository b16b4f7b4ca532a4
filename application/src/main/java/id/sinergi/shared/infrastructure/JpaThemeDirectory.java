package id.sinergi.shared.infrastructure;

import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.ThemeDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The themes as loaded. */
@ApplicationScoped
class JpaThemeDirectory implements ThemeDirectory {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public List<Theme> themes() {
        return new Sql("SELECT code, name_id, name_en FROM theme ORDER BY list_order")
                .list(entityManager, row -> new Theme(row.text(0), row.bilingual(1)));
    }
}
