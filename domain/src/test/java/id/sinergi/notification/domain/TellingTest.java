package id.sinergi.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Recipient;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final UUID HOST = UUID.randomUUID();
    private static final UUID PARTY = UUID.randomUUID();
    private static final Recipient COORDINATOR_OF_THE_HOST = person(HOST, Role.COORDINATOR);
    private static final Recipient OFFICER_OF_THE_HOST = person(HOST, Role.REGIONAL_OFFICER);
    private static final Recipient OFFICER_OF_THE_PARTY = person(PARTY, Role.REGIONAL_OFFICER);

    private static Recipient person(UUID agency, Role role) {
        return new Recipient(UUID.randomUUID(), agency, role, Language.ID);
    }

    private static Telling telling(NoticeKind kind, UUID person, UUID cause) {
        Content content = new Content("FRM-2022-0001", new Bilingual("Forum", null), null, null, null);
        return new Telling(kind, content, HOST, Set.of(PARTY), person, cause, Instant.EPOCH);
    }

    @Test
    void an_invitation_is_told_to_the_people_of_those_invited() {
        Telling invitation = telling(NoticeKind.INVITED, null, UUID.randomUUID());

        assertThat(invitation.agencies()).containsExactly(PARTY);
        assertThat(invitation.concerns(OFFICER_OF_THE_PARTY)).isTrue();
        assertThat(invitation.concerns(COORDINATOR_OF_THE_HOST)).isFalse();
    }

    @Test
    void what_reaches_the_host_is_told_to_its_coordinators_alone() {
        Telling report = telling(NoticeKind.TASK_REPORTED, null, UUID.randomUUID());

        assertThat(report.agencies()).containsExactly(HOST);
        assertThat(report.concerns(COORDINATOR_OF_THE_HOST)).isTrue();
        assertThat(report.concerns(OFFICER_OF_THE_HOST)).isFalse();
        assertThat(report.concerns(OFFICER_OF_THE_PARTY)).isFalse();
    }

    @Test
    void a_task_for_one_person_is_told_to_nobody_else_of_their_agency() {
        Telling task = telling(NoticeKind.TASK_ASSIGNED, OFFICER_OF_THE_PARTY.account(), UUID.randomUUID());

        assertThat(task.concerns(OFFICER_OF_THE_PARTY)).isTrue();
        assertThat(task.concerns(person(PARTY, Role.REGIONAL_OFFICER))).isFalse();
    }

    @Test
    void nobody_is_told_what_they_did_themselves() {
        Telling own = telling(NoticeKind.INVITED, null, OFFICER_OF_THE_PARTY.account());

        assertThat(own.concerns(OFFICER_OF_THE_PARTY)).isFalse();
        assertThat(own.concerns(person(PARTY, Role.COORDINATOR))).isTrue();
    }

    @Test
    void a_long_title_is_cut_between_characters() {
        Content content =
                new Content("DEC-2022-0001/1", new Bilingual("\uD83C\uDF3E".repeat(400), null), null, null, null);

        String title = content.title().id();
        assertThat(title.codePointCount(0, title.length())).isEqualTo(300);
        assertThat(title).endsWith("\uD83C\uDF3E…");
    }
}
