package id.sinergi.forum.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.register.DecisionExport;
import id.sinergi.forum.api.register.DecisionPiece;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.application.command.RecordDecision;
import id.sinergi.forum.application.register.DecisionRegister;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.DayRange;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DecisionRegisterIT extends InContainer {
    private static final LocalDate BALIKPAPAN = LocalDate.of(2022, 10, 11);

    private final Caller auditor = new Caller(UUID.randomUUID(), "auditor", Role.AUDITOR, UUID.randomUUID());

    @Resource(lookup = "java:app/jdbc/sinergi")
    DataSource database;

    @Inject
    DecisionRegister register;

    @Inject
    DecisionQueries decisions;

    @Inject
    DecisionRecording recording;

    @Inject
    AgencyDirectory agencies;

    @Test
    void what_leaves_is_noted_with_what_was_asked_for() throws Exception {
        DecisionFilter open = decidedIn(DayRange.ANY);
        DecisionPiece first = as(auditor, () -> register.begin(new DecisionExport("decisions.csv", open)));

        assertThat(first.lines()).isNotEmpty();
        assertThat(first.next()).isNull();
        assertThat(notedFor(auditor)).contains("decisions.csv status=OPEN");
    }

    @Test
    void decisions_are_found_by_the_day_of_their_forum() throws Exception {
        assertThat(foundIn(new DayRange(BALIKPAPAN, BALIKPAPAN)))
                .extracting(DecisionRow::ref)
                .contains("DEC-2022-0001/1");
        assertThat(foundIn(new DayRange(null, BALIKPAPAN.minusDays(1))))
                .extracting(DecisionRow::ref)
                .doesNotContain("DEC-2022-0001/1");
        assertThat(foundIn(new DayRange(BALIKPAPAN.plusDays(1), null)))
                .extracting(DecisionRow::ref)
                .doesNotContain("DEC-2022-0001/1");
    }

    @Test
    void the_pages_of_a_period_go_on_where_the_one_before_ended() throws Exception {
        DecisionFilter day = new DecisionFilter(
                null, null, null, null, null, null, null, new DayRange(BALIKPAPAN, BALIKPAPAN), DayRange.ANY);
        List<String> whole = refs(day, 200);
        assertThat(whole).hasSizeGreaterThan(3);
        assertThat(refs(day, 2)).isEqualTo(whole);
    }

    @Test
    void what_is_due_in_a_period_comes_by_its_days() throws Exception {
        UUID ministry = agencies.find(new AgencyRef("K17")).orElseThrow().id().value();
        Caller host = new Caller(UUID.randomUUID(), "koordinator", Role.COORDINATOR, ministry);
        List<String> expected = new ArrayList<>();
        for (int day : new int[] {3, 1, 2}) {
            LocalDate due = LocalDate.of(2030, 1, day);
            ParagraphDraft draft = new ParagraphDraft(
                    new Bilingual("Bertenggat", null), DecisionKind.DECISION, List.of(), due, List.of(), null);
            expected.add(as(host, () -> recording.record(new RecordDecision(new ForumRef("FRM-2022-0001"), draft)))
                    .value());
        }
        DecisionFilter january = new DecisionFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                DayRange.ANY,
                new DayRange(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 31)));
        assertThat(refs(january, 1)).containsExactly(expected.get(1), expected.get(2), expected.get(0));
    }

    /** All that match, read page by page. */
    private List<String> refs(DecisionFilter filter, int limit) throws Exception {
        List<String> refs = new ArrayList<>();
        String after = null;
        do {
            PageRequest request = new PageRequest(after, limit);
            Page<DecisionRow> page = as(auditor, () -> decisions.list(filter, request));
            page.items().forEach(row -> refs.add(row.ref()));
            after = page.next();
        } while (after != null);
        return refs;
    }

    private List<DecisionRow> foundIn(DayRange days) throws Exception {
        return as(auditor, () -> decisions.list(decidedIn(days), PageRequest.first()))
                .items();
    }

    private static DecisionFilter decidedIn(DayRange days) {
        return new DecisionFilter(null, DecisionStatus.OPEN, null, null, null, null, null, days, DayRange.ANY);
    }

    private List<String> notedFor(Caller caller) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT GROUP_CONCAT(subject) FROM audit_entry WHERE account = ?")) {
            query.setObject(1, caller.account());
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return List.of(found.getString(1).split(",", -1));
            }
        }
    }
}
