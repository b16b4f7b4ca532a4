package id.sinergi.notification.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.NoticeKind;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.application.mail.LetterWriter.Written;
import id.sinergi.shared.api.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeLettersTest {
    private final NoticeLetters letters = new NoticeLetters();

    NoticeLettersTest() {
        letters.baseUrl = Optional.of("https://sinergi.example.go.id/");
    }

    private static NoticeRow notice(NoticeKind kind, String subject) {
        return new NoticeRow(
                "-",
                kind,
                subject,
                new Bilingual("Forum Pangan", "Food Forum"),
                new Bilingual("Kementerian Luar Negeri", "Ministry of Foreign Affairs"),
                LocalDate.of(2026, 12, 1),
                "Bencana alam",
                Instant.EPOCH,
                null);
    }

    @Test
    void each_reader_gets_their_own_language_and_the_stable_address_of_the_record() {
        NoticeRow notice = notice(NoticeKind.FORUM_CANCELLED, "FRM-2026-0001");

        Written indonesian = letters.write(List.of(notice), Map.of(), Language.ID);
        Written english = letters.write(List.of(notice), Map.of(), Language.EN);

        assertThat(indonesian.subject()).contains("Forum Pangan");
        assertThat(english.subject()).contains("Food Forum");
        assertThat(indonesian.text())
                .contains("Kementerian Luar Negeri", "Bencana alam", "1 Desember 2026")
                .contains("https://sinergi.example.go.id/forums/FRM-2026-0001\n")
                .contains("https://sinergi.example.go.id/account/notices\n");
        assertThat(english.text()).contains("Ministry of Foreign Affairs", "1 December 2026");
    }

    @Test
    void only_an_invitation_brings_the_secret_link_that_answers_it() {
        Token secret = Token.create();
        String link = "https://sinergi.example.go.id/reply/" + secret.reveal() + "\n";
        Map<String, Token> replies = Map.of("FRM-2026-0001", secret);

        assertThat(text(NoticeKind.INVITED, replies)).contains(link);
        assertThat(text(NoticeKind.REGISTRATION_CLOSES, replies)).contains(link);
        assertThat(text(NoticeKind.FORUM_MOVED, replies)).doesNotContain("/reply/");
        assertThat(text(NoticeKind.INVITED, Map.of())).doesNotContain("/reply/");
    }

    private String text(NoticeKind kind, Map<String, Token> replies) {
        return letters.write(List.of(notice(kind, "FRM-2026-0001")), replies, Language.ID)
                .text();
    }

    @Test
    void a_letter_about_several_things_names_each() {
        Written digest = letters.write(
                List.of(
                        notice(NoticeKind.DECISION_MADE, "DEC-2026-0001/2"),
                        notice(NoticeKind.TASK_DUE, "FUP-2026-0001/2.1")),
                Map.of(),
                Language.EN);

        assertThat(digest.subject()).contains("2");
        assertThat(digest.text()).contains("/decisions/DEC-2026-0001/2\n", "/follow-ups/FUP-2026-0001/2.1\n");
    }

    @Test
    void there_are_words_for_everything_that_can_be_told() {
        assertThat(Arrays.stream(NoticeKind.values())
                        .map(kind -> letters.write(List.of(notice(kind, "FRM-2026-0001")), Map.of(), Language.ID)))
                .allSatisfy(written -> assertThat(written.subject() + written.text())
                        .doesNotContain("NoticeKind.")
                        .doesNotContain("notice."));
    }
}
