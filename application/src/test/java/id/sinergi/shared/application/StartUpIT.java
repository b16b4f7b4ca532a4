package id.sinergi.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.testing.InContainer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.Test;

class StartUpIT extends InContainer {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Test
    void the_database_is_migrated_before_anybody_is_served() {
        Object migrations = entityManager
                .createNativeQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1")
                .getSingleResult();

        assertThat(((Number) migrations).intValue()).isPositive();
    }
}
