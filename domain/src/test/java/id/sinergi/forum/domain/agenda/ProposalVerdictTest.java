package id.sinergi.forum.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.api.Bilingual;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalVerdictTest {
    private static final ForumId FORUM = new ForumId(UUID.randomUUID());

    @Test
    void what_is_taken_needs_no_reason() {
        ProposalVerdict verdict = ProposalVerdict.taken(FORUM, proposal("Pangan"), "", Instant.EPOCH);
        assertThat(verdict.isTaken()).isTrue();
        assertThat(verdict.reason()).isNull();
    }

    @Test
    void what_is_left_out_needs_one() {
        assertThatThrownBy(() -> ProposalVerdict.left(FORUM, proposal("Pangan"), " ", Instant.EPOCH))
                .isInstanceOf(ReasonNeeded.class);
        assertThat(ProposalVerdict.left(FORUM, proposal("Pangan"), " Sudah selesai ", Instant.EPOCH)
                        .reason())
                .isEqualTo("Sudah selesai");
    }

    @Test
    void a_decision_longer_than_a_title_is_cut() {
        assertThat(proposal("a".repeat(4000)).title().id()).hasSize(300).endsWith("…");
        assertThat(proposal("a".repeat(300)).title().id()).hasSize(300).endsWith("a");
    }

    private static Proposal proposal(String title) {
        return new Proposal(
                AgendaItemKind.DECISION,
                "DEC-2022-0001/1",
                new Bilingual(title, null),
                new Bilingual(title, null),
                new AgencyLabel("K17", new Bilingual("Kementerian Luar Negeri", null)),
                null,
                null,
                null,
                0);
    }
}
