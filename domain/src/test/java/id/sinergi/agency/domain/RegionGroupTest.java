package id.sinergi.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.ChangedMeanwhile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionGroupTest {
    private static final RegionCode PASER = new RegionCode("64.01");
    private static final RegionCode BALIKPAPAN = new RegionCode("64.71");

    private final RegionGroup group = new RegionGroup(
            new RegionGroupRef("GRP-01"), new Bilingual("Daerah penyangga IKN", "IKN buffer regions"), List.of(PASER));

    @Test
    void the_members_are_those_of_the_last_revision_each_once() {
        group.revise(group.name(), List.of(BALIKPAPAN, PASER, BALIKPAPAN));
        assertThat(group.members()).containsExactlyInAnyOrder(PASER, BALIKPAPAN);

        group.revise(group.name(), List.of(BALIKPAPAN));
        assertThat(group.members()).containsExactly(BALIKPAPAN);
    }

    @Test
    void a_group_may_be_empty_but_not_nameless() {
        group.revise(new Bilingual("Kosong", " "), List.of());

        assertThat(group.members()).isEmpty();
        assertThat(group.name()).isEqualTo(new Bilingual("Kosong", null));
        assertThatThrownBy(() -> group.revise(new Bilingual(" ", "x"), List.of()))
                .isInstanceOf(RegionGroupNeedsName.class);
    }

    @Test
    void a_revision_of_an_outdated_copy_is_refused() {
        assertThatThrownBy(() -> group.expectVersion(7, "GRP-01")).isInstanceOf(ChangedMeanwhile.class);
    }
}
