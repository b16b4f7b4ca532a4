package id.sinergi.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.api.NoticeTopic;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreferenceTest {
    private static final String ADDRESS = "paser@example.go.id";

    private final Preference preference = new Preference(UUID.randomUUID());

    @Test
    void who_gives_an_address_and_says_no_more_gets_mail_at_once() {
        preference.choose(ADDRESS, Map.of(NoticeTopic.FORUMS, Delivery.DIGEST));

        assertThat(preference.wish().possible(NoticeTopic.INVITATIONS)).isEqualTo(Delivery.MAIL);
        assertThat(preference.wish().possible(NoticeTopic.FORUMS)).isEqualTo(Delivery.DIGEST);
    }

    @Test
    void without_an_address_everything_stays_in_the_application_unless_nothing_is_wanted() {
        preference.choose(null, Map.of(NoticeTopic.FORUMS, Delivery.NONE));

        assertThat(preference.wish().possible(NoticeTopic.INVITATIONS)).isEqualTo(Delivery.APPLICATION);
        assertThat(preference.wish().possible(NoticeTopic.FORUMS)).isEqualTo(Delivery.NONE);
    }

    @Test
    void an_address_that_was_refused_gets_no_mail_until_it_changes() {
        preference.choose(ADDRESS, Map.of());
        preference.refused("someone-else@example.go.id", Instant.EPOCH);
        assertThat(preference.wish().possible(NoticeTopic.FORUMS)).isEqualTo(Delivery.MAIL);

        preference.refused(ADDRESS, Instant.EPOCH);
        preference.choose(ADDRESS, Map.of());
        assertThat(preference.wish().possible(NoticeTopic.FORUMS)).isEqualTo(Delivery.APPLICATION);

        preference.choose("baru@example.go.id", Map.of());
        assertThat(preference.wish().possible(NoticeTopic.FORUMS)).isEqualTo(Delivery.MAIL);
    }
}
