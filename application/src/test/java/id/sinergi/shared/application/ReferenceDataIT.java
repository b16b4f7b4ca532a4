package id.sinergi.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.SignInRequired;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDataIT extends InContainer {
    private static final List<String> TABLES = List.of(
            "region",
            "region_parent",
            "region_event",
            "region_group",
            "region_group_member",
            "agency",
            "country",
            "government_affair",
            "cooperation_object",
            "theme",
            "holiday");

    @Inject
    ReferenceData referenceData;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Test
    void everything_delivered_is_there() {
        assertThat(count("SELECT COUNT(*) FROM region")).isEqualTo(552);
        assertThat(count("SELECT COUNT(*) FROM agency")).isEqualTo(632);
        assertThat(count("SELECT COUNT(*) FROM agency WHERE region_code IS NOT NULL"))
                .isEqualTo(552);
        assertThat(count("SELECT COUNT(*) FROM country")).isEqualTo(249);
        assertThat(count("SELECT COUNT(*) FROM government_affair")).isEqualTo(32);
        assertThat(count("SELECT COUNT(*) FROM cooperation_object")).isEqualTo(5);
        assertThat(count("SELECT COUNT(*) FROM holiday")).isEqualTo(25);
    }

    @Test
    void a_second_load_changes_nothing_and_leaves_no_history() throws Exception {
        List<Long> before = histories();

        assertThat(as(Caller.SYSTEM, referenceData::load)).isZero();

        assertThat(histories()).isEqualTo(before);
    }

    @Test
    void nobody_but_the_system_loads() {
        assertThatThrownBy(() -> as(Caller.NOBODY, referenceData::load)).isInstanceOf(SignInRequired.class);
    }

    private List<Long> histories() {
        return TABLES.stream()
                .map(table -> count("SELECT COUNT(*) FROM " + table + " FOR SYSTEM_TIME ALL"))
                .toList();
    }

    private long count(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
