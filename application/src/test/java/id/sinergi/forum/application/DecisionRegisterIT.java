package id.sinergi.forum.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.register.DecisionExport;
import id.sinergi.forum.api.register.DecisionPiece;
import id.sinergi.forum.application.register.DecisionRegister;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.DayRange;
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
        assertThat(foundIn(new DayRange(null, BALIKPAPAN.minusDays(1)))).isEmpty();
        assertThat(foundIn(new DayRange(BALIKPAPAN.plusDays(1), null)))
                .extracting(DecisionRow::ref)
                .doesNotContain("DEC-2022-0001/1");
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
